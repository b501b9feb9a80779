package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Tally;
import org.hemu.eventstore.Recorded;
import org.jspecify.annotations.Nullable;

/** Works out what an event makes of the rows it touches and of what they contribute; changes nothing itself. */
final class Evolution<R> {
    private final Projection<R> projection;
    private final Map<String, Contributed<R>> known = new HashMap<>();

    Evolution(Projection<R> projection) {
        this.projection = projection;
    }

    /** What a row contributes; the row itself tells whether this is still true. */
    private record Contributed<R>(@Nullable R row, Map<JurisdictionCode, Tally> byUnit) {}

    /** The rows after an event and the differences it makes to the sums. */
    record Outcome<R>(List<Keyed<R>> rows, List<Difference> differences) {}

    /** The event folded into those of its rows that it applies to, all of them or, if it throws, none. */
    Outcome<R> of(Recorded event, List<String> keys, Function<String, Keyed<R>> rows, Predicate<Keyed<R>> applies) {
        Outcome<R> outcome = new Outcome<>(new ArrayList<>(keys.size()), new ArrayList<>());
        for (String key : keys) {
            Keyed<R> before = rows.apply(key);
            if (applies.test(before)) {
                Keyed<R> after = before.with(event.position(), projection.evolve(key, before.row(), event));
                outcome.rows().add(after);
                if (projection instanceof RolledUp<R>) {
                    differences(contributions(before), contributions(after), outcome.differences());
                }
            }
        }
        return outcome;
    }

    /**
     * Whether an event carries a row that misses an earlier one to further units. It has to wait for that one: else the sums
     * of those units would miss it and not say so.
     */
    boolean outruns(long event, Outcome<R> outcome, Function<String, Keyed<R>> rows) {
        return outcome.rows().stream()
                .filter(row -> row.missing().stream().anyMatch(missing -> missing < event))
                .anyMatch(row -> !contributions(rows.apply(row.key()))
                        .keySet()
                        .containsAll(contributions(row).keySet()));
    }

    /** What a row contributes, by unit, worked out once for the very same row; nothing when there is no row or nothing is rolled up. */
    @SuppressWarnings("ReferenceEquality")
    Map<JurisdictionCode, Tally> contributions(Keyed<R> document) {
        R row = document.row();
        if (row == null || !(projection instanceof RolledUp<R> rolledUp)) {
            return Map.of();
        }
        Contributed<R> contributed = known.get(document.key());
        if (contributed == null || contributed.row() != row) {
            contributed = new Contributed<>(row, rolledUp.contributions(row));
            known.put(document.key(), contributed);
        }
        return contributed.byUnit();
    }

    private static void differences(
            Map<JurisdictionCode, Tally> before, Map<JurisdictionCode, Tally> after, List<Difference> into) {
        after.forEach((unit, tally) -> add(unit, tally.minus(before.getOrDefault(unit, Tally.EMPTY)), into));
        before.forEach((unit, tally) -> {
            if (!after.containsKey(unit)) {
                add(unit, Tally.EMPTY.minus(tally), into);
            }
        });
    }

    private static void add(JurisdictionCode unit, Tally by, List<Difference> into) {
        if (!by.isEmpty()) {
            into.add(new Difference(unit, by));
        }
    }

    /** Forgets what it remembers of rows, to give room back. */
    void forget() {
        known.clear();
    }
}
