package org.hemu.query.runtime;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Folds events into the documents of one build of a projection.
 *
 * <p><b>Why a crash at any instruction does no harm.</b> A batch is written in this order: quarantine, sums, rows,
 * checkpoint; after a crash the events from the checkpoint on come again, possibly cut into other batches.
 *
 * <p><i>Rows.</i> A row ignores an event at or below its position that it does not miss, so each event is in it once, whether
 * or not the row had been written before the crash.
 *
 * <p><i>Sums.</i> What an event adds to a sum is the difference of what its rows contribute after and before it. If the crash
 * came before the first row was written, all rows offer all differences again, and each sum takes exactly those above its own
 * position: a sum that had been written has taken all of the batch up to its position, one that had not has taken none. If
 * some rows had been written, then all sums had been before; the rows that had not offer their differences again and no sum
 * takes them, because every step leaves its position in the sum even when it cancels out with another.
 *
 * <p><i>Quarantine.</i> Events go in in their order, before anything is marked as missing them. One that went in and comes
 * again is marked where its record says and not tried again, so the crash changes nothing. Events of its aggregate before it
 * are not held back by it.
 *
 * <p><i>Two processes.</i> One that has lost its lease without knowing folds the same events. Each write succeeds only on the
 * document as it was read, so it either writes the very document that the other would, or fails and stops.
 */
final class Folding<R> {
    private final Projection<R> projection;
    private final String id;
    private final ReadStore store;
    private final Documents<R> rows;
    private final Documents<Sums> sums;
    private final Aside aside;
    private final Predicate<String> mayBeWanted;
    private final Evolution<R> evolution;
    private final Map<Class<?>, Boolean> wanted = new HashMap<>();

    /** @param mayBeWanted whether a stored event of the type may belong to this projection, when it cannot be decoded */
    Folding(Projection<R> projection, String id, ReadStore store, Aside aside, Predicate<String> mayBeWanted) {
        this.projection = projection;
        this.id = id;
        this.store = store;
        this.rows = new Documents<>(store, rowsOf(id), projection.rowType());
        this.sums = new Documents<>(store, sumsOf(id), Sums.class);
        this.aside = aside;
        this.mayBeWanted = mayBeWanted;
        this.evolution = new Evolution<>(projection);
    }

    static ReadStore.Name rowsOf(String id) {
        return new ReadStore.Name(id);
    }

    static ReadStore.Name sumsOf(String id) {
        return new ReadStore.Name(id + ".sums");
    }

    Retrying<R> retrying() {
        return new Retrying<>(projection, store, rows, sums, aside);
    }

    /** Folds the events from the position on and writes what has changed; the checkpoint is the caller's. */
    void fold(List<Decoded> events, long fromPosition, Instant now) {
        List<Wanted> batch = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        long next = fromPosition;
        for (Decoded event : events) {
            boolean isNew = event.position() >= next;
            next = Math.max(next, event.position() + 1);
            if (isNew && wants(event)) {
                Wanted wantedEvent = Wanted.of(event, projection);
                batch.add(wantedEvent);
                keys.addAll(wantedEvent.suspects());
            }
        }
        rows.fetch(keys);
        SumSteps steps = new SumSteps();
        List<Quarantined> quarantined = new ArrayList<>();
        for (Wanted event : batch) {
            Fate fate = aside.holds(event.aggregateId(), event.position())
                    ? new Fate(true, event.failure())
                    : tryFold(event, steps);
            if (fate.aside()) {
                setAside(event, fate.failure(), now, steps, quarantined);
            }
        }
        if (!quarantined.isEmpty()) {
            store.quarantine(quarantined);
        }
        steps.apply(sums);
        sums.write();
        rows.write();
        evolution.forget();
    }

    private boolean wants(Decoded event) {
        Recorded recorded = event.recorded();
        return recorded == null
                ? mayBeWanted.test(event.stored().type())
                : wanted.computeIfAbsent(recorded.event().getClass(), this::isOfFamily);
    }

    private boolean isOfFamily(Class<?> event) {
        return projection.families().stream().anyMatch(family -> family.isAssignableFrom(event));
    }

    /** What becomes of an event: folded, or set aside, because of a failure or to wait for another one. */
    private record Fate(boolean aside, @Nullable Throwable failure) {
        static final Fate FOLDED = new Fate(false, null);
        static final Fate WAITS = new Fate(true, null);
    }

    private Fate tryFold(Wanted event, SumSteps steps) {
        Recorded recorded = event.recorded();
        if (event.failure() != null || recorded == null) {
            return new Fate(true, event.failure());
        }
        try {
            Evolution.Outcome<R> outcome =
                    evolution.of(recorded, event.keys(), rows::get, row -> !row.includes(event.position()));
            if (evolution.outruns(event.position(), outcome, rows::get)) {
                return Fate.WAITS;
            }
            outcome.rows().forEach(rows::put);
            steps.add(event.position(), outcome.differences());
            return Fate.FOLDED;
        } catch (StoreUnreachable | Overtaken e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return new Fate(true, e);
        }
    }

    /** Puts the event into quarantine and marks what it may touch. */
    private void setAside(
            Wanted event, @Nullable Throwable failure, Instant now, SumSteps steps, List<Quarantined> quarantined) {
        Quarantined record = aside.again(event.position());
        if (record == null) {
            record = record(event, failure, now, steps);
            aside.add(record);
            quarantined.add(record);
        }
        record.rows().forEach(key -> rows.put(rows.get(key).marked(event.position())));
        steps.mark(event.position(), record.sums());
    }

    private Quarantined record(Wanted event, @Nullable Throwable failure, Instant now, SumSteps steps) {
        StoredEvent stored = event.stored();
        Mentioned mentioned = Mentioned.in(stored);
        List<String> marked = event.failure() == null ? event.keys() : existing(event, mentioned);
        Quarantined record = new Quarantined(
                id,
                stored.position(),
                stored.aggregateType(),
                stored.aggregateId(),
                stored.type(),
                null,
                null,
                now.truncatedTo(ChronoUnit.MILLIS),
                0,
                marked,
                List.copyOf(suspectedSums(event, mentioned, marked, steps)),
                Quarantined.Stage.WAITING);
        return failure == null ? record : record.failed(failure);
    }

    /** The rows that an event whose keys are unknown may belong to: those that exist under anything it mentions. */
    private List<String> existing(Wanted event, Mentioned mentioned) {
        Set<String> keys = new LinkedHashSet<>(event.suspects());
        keys.addAll(mentioned.texts());
        rows.fetch(keys);
        return keys.stream().filter(key -> !rows.get(key).isBlank()).toList();
    }

    /**
     * The sums that an event may change: of the units its rows contribute to, and of the units it mentions. If its keys are
     * unknown and it mentions no row or no unit, it may be any of them.
     */
    private Set<String> suspectedSums(Wanted event, Mentioned mentioned, Collection<String> keys, SumSteps steps) {
        Set<String> codes = new LinkedHashSet<>();
        if (projection instanceof RolledUp<R>) {
            keys.forEach(key -> contributingUnits(key).forEach(unit -> codes.addAll(steps.lineage(unit))));
            mentioned.units().forEach(unit -> codes.addAll(steps.lineage(unit)));
            if (event.recorded() != null) {
                codes.addAll(steps.lineage(event.recorded().event().jurisdiction()));
            }
            if (event.failure() != null && (keys.isEmpty() || mentioned.units().isEmpty())) {
                codes.add(Sums.EVERY);
            }
        }
        return codes;
    }

    private Set<JurisdictionCode> contributingUnits(String key) {
        return evolution.contributions(rows.get(key)).keySet();
    }
}
