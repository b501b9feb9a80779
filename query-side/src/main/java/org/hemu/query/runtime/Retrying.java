package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Quarantined.Stage;
import org.hemu.query.runtime.ReadStore.Amendment;

/**
 * Folds events in quarantine after all, a few at a time and in their order.
 *
 * <p><b>Why a crash at any instruction does no harm.</b> First the records note all that the events touch, then all that is
 * marked as missing them, then the records say that they are being applied. From there on an event is folded exactly where
 * it is marked, sums before rows, and the mark goes with the same write. After a crash this is finished before any other
 * event is folded, on the very rows it began with: a sum or row that had been written bears no mark and takes nothing again.
 */
final class Retrying<R> {
    private final Projection<R> projection;
    private final ReadStore store;
    private final Documents<R> rows;
    private final Documents<Sums> sums;
    private final Aside aside;

    Retrying(Projection<R> projection, ReadStore store, Documents<R> rows, Documents<Sums> sums, Aside aside) {
        this.projection = projection;
        this.store = store;
        this.rows = rows;
        this.sums = sums;
        this.aside = aside;
    }

    /**
     * Tries some events again.
     *
     * @param waiting in the order of their positions
     * @param decode reads the event of a position
     * @param stuck aggregates that failed, which grows; their events are left alone
     * @return how many were folded
     */
    int retry(List<Quarantined> waiting, Function<Long, Decoded> decode, Set<String> stuck) {
        List<Amendment> noted = new ArrayList<>();
        List<Quarantined> foldable = foresee(waiting, decode, stuck, noted);
        rows.undo();
        sums.undo();
        if (!noted.isEmpty()) {
            store.amend(noted);
        }
        if (foldable.isEmpty()) {
            return 0;
        }
        for (Quarantined event : foldable) {
            event.sums().forEach(code -> sums.put(sums.get(code).marked(event.position())));
            event.rows().forEach(key -> rows.put(rows.get(key).marked(event.position())));
        }
        sums.write();
        rows.write();
        List<Quarantined> applying = amend(foldable, Stage.APPLYING);
        finish(applying, decode);
        return applying.size();
    }

    /** Which of them can be folded, with all that they will touch. */
    private List<Quarantined> foresee(
            List<Quarantined> waiting, Function<Long, Decoded> decode, Set<String> stuck, List<Amendment> noted) {
        Evolution<R> evolution = new Evolution<>(projection);
        SumSteps lineages = new SumSteps();
        Map<String, Keyed<R>> foreseen = new HashMap<>();
        List<Quarantined> foldable = new ArrayList<>();
        for (Quarantined event : waiting) {
            if (stuck.contains(event.aggregateId())) {
                continue;
            }
            Wanted again = Wanted.of(decode.apply(event.position()), projection);
            Throwable failure = again.failure();
            Quarantined next = event;
            if (again.recorded() != null && failure == null) {
                try {
                    Function<String, Keyed<R>> known = key -> foreseen.computeIfAbsent(key, rows::get);
                    Evolution.Outcome<R> outcome = evolution.of(again.recorded(), again.keys(), known, _ -> true);
                    if (evolution.outruns(event.position(), outcome, known)) {
                        stuck.add(event.aggregateId());
                        continue;
                    }
                    outcome.rows().forEach(row -> foreseen.put(row.key(), row));
                    Set<String> codes = new LinkedHashSet<>();
                    outcome.differences().forEach(d -> codes.addAll(lineages.lineage(d.unit())));
                    next = event.marking(again.keys(), codes);
                    foldable.add(next);
                } catch (StoreUnreachable | Overtaken e) {
                    throw e;
                } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
                    failure = e;
                }
            }
            if (failure != null) {
                stuck.add(event.aggregateId());
                next = event.failed(failure);
            }
            if (!next.equals(event)) {
                noted.add(new Amendment(event, next));
            }
        }
        return foldable;
    }

    /** Folds events that are marked wherever they belong and not applied yet. */
    void finish(List<Quarantined> applying, Function<Long, Decoded> decode) {
        Evolution<R> evolution = new Evolution<>(projection);
        SumSteps steps = new SumSteps();
        for (Quarantined event : applying) {
            Wanted again = Wanted.of(decode.apply(event.position()), projection);
            Recorded recorded = again.recorded();
            if (recorded == null || again.failure() != null) {
                throw new IllegalStateException(
                        "the event at " + event.position() + " could be folded before and cannot now", again.failure());
            }
            Evolution.Outcome<R> outcome =
                    evolution.of(recorded, again.keys(), rows::get, row -> row.misses(event.position()));
            outcome.rows().forEach(rows::put);
            event.rows().forEach(key -> rows.put(rows.get(key).unmarked(event.position())));
            steps.add(event.position(), outcome.differences());
            steps.mark(event.position(), event.sums());
        }
        steps.applyWhereMissing(sums);
        sums.write();
        rows.write();
        amend(applying, Stage.FOLDED).forEach(aside::folded);
    }

    private List<Quarantined> amend(List<Quarantined> events, Stage stage) {
        List<Quarantined> next = events.stream().map(event -> event.in(stage)).toList();
        List<Amendment> amendments = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            amendments.add(new Amendment(events.get(i), next.get(i)));
        }
        store.amend(amendments);
        return next;
    }
}
