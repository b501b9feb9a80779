package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Tally;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Folds events into the documents of one projection.
 *
 * <p>Why a crash at any instruction does no harm: the checkpoint is written last, so after a crash the same events come
 * again, possibly cut into other batches. A row ignores events it includes. Sums are written before rows. If the crash came
 * before all rows were written, the rows that were not written fold the events again and offer the same differences again,
 * which the sums that were written ignore by their own positions; rows that were written offer none, but then all sums were
 * written before them. Either way each event is in each document once.
 */
final class Folding<R> {
    private final Projection<R> projection;
    private final String id;
    private final ReadStore store;
    private final Documents<R> rows;
    private final Documents<Sums> sums;
    private final Set<String> waiting = new HashSet<>();
    private final Map<Class<?>, Boolean> wanted = new HashMap<>();

    Folding(Projection<R> projection, String id, ReadStore store) {
        this.projection = projection;
        this.id = id;
        this.store = store;
        this.rows = new Documents<>(store, rowsOf(id), projection.rowType());
        this.sums = new Documents<>(store, sumsOf(id), Sums.class);
    }

    static ReadStore.Name rowsOf(String id) {
        return new ReadStore.Name(id);
    }

    static ReadStore.Name sumsOf(String id) {
        return new ReadStore.Name(id + ".sums");
    }

    String id() {
        return id;
    }

    /** Begins anew from what the store holds. */
    void reload(Collection<Quarantined> quarantined) {
        rows.forget();
        sums.forget();
        waiting.clear();
        quarantined.stream().filter(q -> q.projection().equals(id)).forEach(q -> waiting.add(q.aggregateId()));
    }

    /** An event this projection wants, with its keys, or with why they could not be told. */
    private record Wanted(
            Decoded event,
            @Nullable List<String> keys,
            @Nullable RuntimeException failure) {
        String aggregateId() {
            return event.stored().aggregateId();
        }

        /** Where to mark it as missing: at its keys, or at the row of its aggregate if they are unknown. */
        List<String> markedAt() {
            return keys == null ? List.of(aggregateId()) : keys;
        }
    }

    /** Folds the events from the position on and writes what has changed; the checkpoint is the caller's. */
    void fold(List<Decoded> events, long fromPosition) {
        List<Wanted> wantedEvents = wanted(events, fromPosition);
        Set<String> keys = new LinkedHashSet<>();
        wantedEvents.forEach(event -> keys.addAll(event.markedAt()));
        rows.fetch(keys);
        SumSteps steps = new SumSteps();
        List<Quarantined> quarantined = new ArrayList<>();
        Map<String, Map<JurisdictionCode, Tally>> contributed = new HashMap<>();
        for (Wanted event : wantedEvents) {
            RuntimeException failure = event.failure();
            if (failure == null && !waiting.contains(event.aggregateId())) {
                failure = tryFold(event, contributed, steps);
                if (failure == null) {
                    continue;
                }
            }
            quarantined.add(setAside(event, failure, steps));
        }
        if (!quarantined.isEmpty()) {
            store.quarantine(quarantined);
        }
        steps.apply(sums);
        sums.write();
        rows.write();
    }

    private List<Wanted> wanted(List<Decoded> events, long fromPosition) {
        List<Wanted> wantedEvents = new ArrayList<>();
        for (Decoded event : events) {
            if (event.position() >= fromPosition && wants(event)) {
                wantedEvents.add(wanted(event));
            }
        }
        return wantedEvents;
    }

    private Wanted wanted(Decoded event) {
        Recorded recorded = event.recorded();
        if (recorded == null) {
            return new Wanted(event, null, event.failure());
        }
        try {
            return new Wanted(event, projection.keys(recorded).distinct().toList(), null);
        } catch (RuntimeException e) {
            return new Wanted(event, null, e);
        }
    }

    /** An event that cannot be decoded may be of any family. */
    private boolean wants(Decoded event) {
        Recorded recorded = event.recorded();
        return recorded == null || wanted.computeIfAbsent(recorded.event().getClass(), this::isOfFamily);
    }

    private boolean isOfFamily(Class<?> event) {
        return projection.families().stream().anyMatch((Class<? extends Event> f) -> f.isAssignableFrom(event));
    }

    private @Nullable RuntimeException tryFold(
            Wanted event, Map<String, Map<JurisdictionCode, Tally>> contributed, SumSteps steps) {
        Recorded recorded = event.event().recorded();
        List<String> keys = event.keys();
        if (recorded == null || keys == null) {
            return new IllegalStateException(
                    "nothing to fold at " + event.event().position());
        }
        try {
            Folded<R> folded = folded(recorded, keys, contributed, row -> !row.includes(recorded.position()));
            folded.rows().forEach(rows::put);
            contributed.putAll(folded.contributed());
            steps.add(recorded.position(), folded.differences());
            return null;
        } catch (StoreUnreachable | Overtaken e) {
            throw e;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private record Folded<R>(
            List<Keyed<R>> rows,
            Map<String, Map<JurisdictionCode, Tally>> contributed,
            SumSteps.Differences differences) {}

    private interface Applies<R> {
        boolean to(Keyed<R> row);
    }

    /** The event folded into all its rows that it applies to; nothing has changed yet. */
    private Folded<R> folded(
            Recorded event,
            List<String> keys,
            Map<String, Map<JurisdictionCode, Tally>> contributed,
            Applies<R> applies) {
        Folded<R> folded = new Folded<>(new ArrayList<>(), new HashMap<>(), new SumSteps.Differences());
        for (String key : keys) {
            Keyed<R> before = rows.get(key);
            if (applies.to(before)) {
                Keyed<R> after = before.with(event.position(), projection.evolve(key, before.row(), event));
                folded.rows().add(after);
                if (projection instanceof RolledUp<R> rolledUp) {
                    Map<JurisdictionCode, Tally> old = contributed.get(key);
                    Map<JurisdictionCode, Tally> now = contributions(rolledUp, after);
                    folded.differences().add(old == null ? contributions(rolledUp, before) : old, now);
                    folded.contributed().put(key, now);
                }
            }
        }
        return folded;
    }

    private static <R> Map<JurisdictionCode, Tally> contributions(RolledUp<R> projection, Keyed<R> document) {
        R row = document.row();
        return row == null ? Map.of() : projection.contributions(row);
    }

    /** Puts the event into quarantine and marks what it would have touched. */
    private Quarantined setAside(Wanted event, @Nullable RuntimeException failure, SumSteps steps) {
        StoredEvent stored = event.event().stored();
        waiting.add(stored.aggregateId());
        List<String> marked = new ArrayList<>();
        for (String key : event.markedAt()) {
            Keyed<R> row = rows.get(key);
            if (event.keys() != null || row.position() >= 0) {
                marked.add(key);
                if (!row.includes(stored.position())) {
                    rows.put(row.without(stored.position()));
                }
            }
        }
        Set<String> sumsMarked = touchedSums(event.event(), marked);
        steps.mark(stored.position(), sumsMarked);
        return new Quarantined(
                id,
                stored.position(),
                stored.aggregateType(),
                stored.aggregateId(),
                stored.type(),
                failure == null ? null : failure.getClass().getName(),
                failure == null ? null : String.valueOf(failure.getMessage()),
                failure == null ? 0 : 1,
                List.copyOf(marked),
                List.copyOf(sumsMarked),
                false);
    }

    /** The sums that an event may change: of the units its rows contribute to, and of the unit it is about. */
    private Set<String> touchedSums(Decoded event, List<String> keys) {
        Set<String> codes = new LinkedHashSet<>();
        if (projection instanceof RolledUp<R> rolledUp) {
            for (String key : keys) {
                contributions(rolledUp, rows.get(key)).keySet().forEach(unit -> addLineage(unit, codes));
            }
            if (event.recorded() != null) {
                addLineage(event.recorded().event().jurisdiction(), codes);
            }
        }
        return codes;
    }

    private static void addLineage(JurisdictionCode unit, Set<String> codes) {
        unit.lineage().forEach(code -> codes.add(code.value()));
    }

    /**
     * Tries an event in quarantine again. First everything it touches is marked as missing it, then it is folded exactly
     * where it is marked; so a crash in between neither loses nor repeats it.
     *
     * @return why it failed again; null when it is folded and out of quarantine
     */
    @Nullable
    RuntimeException retry(Quarantined quarantined, Decoded event) {
        Wanted again = wanted(event);
        Recorded recorded = event.recorded();
        List<String> keys = again.keys();
        if (recorded == null || keys == null) {
            return again.failure();
        }
        try {
            Quarantined marked = quarantined.applying() ? quarantined : markAll(quarantined, recorded, keys);
            Folded<R> folded =
                    folded(recorded, keys, Map.of(), row -> row.missing().contains(recorded.position()));
            SumSteps steps = new SumSteps();
            steps.add(recorded.position(), folded.differences());
            sums.fetch(marked.sums());
            steps.applyWhereMissing(sums);
            marked.sums().forEach(code -> unmark(sums, code, recorded.position()));
            sums.write();
            folded.rows().forEach(rows::put);
            marked.rows().forEach(key -> unmark(rows, key, recorded.position()));
            rows.write();
            store.release(marked);
            return null;
        } catch (StoreUnreachable | Overtaken e) {
            throw e;
        } catch (RuntimeException e) {
            rows.forget();
            sums.forget();
            return e;
        }
    }

    private Quarantined markAll(Quarantined quarantined, Recorded event, List<String> keys) {
        Folded<R> foreseen = folded(event, keys, Map.of(), row -> true);
        Set<String> codes = new LinkedHashSet<>(quarantined.sums());
        codes.addAll(foreseen.differences().codes());
        Set<String> rowKeys = new LinkedHashSet<>(quarantined.rows());
        rowKeys.addAll(keys);
        codes.forEach(code -> sums.put(sums.get(code).without(event.position())));
        rowKeys.forEach(key -> rows.put(rows.get(key).without(event.position())));
        sums.write();
        rows.write();
        Quarantined marked = quarantined.marked(List.copyOf(rowKeys), List.copyOf(codes));
        store.quarantine(List.of(marked));
        return marked;
    }

    private static <T> void unmark(Documents<T> documents, String key, long position) {
        Keyed<T> document = documents.get(key);
        if (document.missing().contains(position)) {
            documents.put(document.with(position, document.row()));
        }
    }

    /** The aggregate waits no longer. */
    void resume(String aggregateId) {
        waiting.remove(aggregateId);
    }
}
