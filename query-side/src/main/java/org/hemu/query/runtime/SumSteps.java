package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Tally;
import org.jspecify.annotations.Nullable;

/** What a batch of events does to the sums over the five levels, step by step in the order of the events. */
final class SumSteps {
    private final List<Step> steps = new ArrayList<>();

    /** The difference one event makes to one sum; absent when it only marks the event as missing there. */
    private record Step(
            long position, String code, @Nullable Sums difference) {}

    /**
     * Differences that one event makes, collected over all rows it touches: one step for each sum. There is a step even where
     * the differences of several rows cancel out: the position it leaves in the sum is what makes it known when, after a
     * crash, only some of these rows offer theirs again.
     */
    static final class Differences {
        private final Map<String, Sums> byCode = new LinkedHashMap<>();

        void add(Map<JurisdictionCode, Tally> before, Map<JurisdictionCode, Tally> after) {
            after.forEach((unit, tally) -> add(unit, tally.minus(before.getOrDefault(unit, Tally.EMPTY))));
            before.forEach((unit, tally) -> {
                if (!after.containsKey(unit)) {
                    add(unit, Tally.EMPTY.minus(tally));
                }
            });
        }

        private void add(JurisdictionCode unit, Tally difference) {
            if (!difference.isEmpty()) {
                for (JurisdictionCode code : unit.lineage()) {
                    Sums own = new Sums(code.equals(unit) ? difference : Tally.EMPTY, difference);
                    byCode.merge(code.value(), own, SumSteps::plus);
                }
            }
        }

        Set<String> codes() {
            return byCode.keySet();
        }
    }

    void add(long position, Differences differences) {
        differences.byCode.forEach((code, difference) -> steps.add(new Step(position, code, difference)));
    }

    void mark(long position, Set<String> codes) {
        codes.forEach(code -> steps.add(new Step(position, code, null)));
    }

    /** Takes the steps that are not included yet. */
    void apply(Documents<Sums> sums) {
        Set<String> codes = new LinkedHashSet<>();
        steps.forEach(step -> codes.add(step.code()));
        sums.fetch(codes);
        for (Step step : steps) {
            Keyed<Sums> sum = sums.get(step.code());
            if (!sum.includes(step.position())) {
                sums.put(
                        step.difference() == null
                                ? sum.without(step.position())
                                : sum.with(step.position(), plus(orNone(sum.row()), step.difference())));
            }
        }
    }

    /** Takes the steps where they are marked as missing. */
    void applyWhereMissing(Documents<Sums> sums) {
        for (Step step : steps) {
            Keyed<Sums> sum = sums.get(step.code());
            if (sum.missing().contains(step.position()) && step.difference() != null) {
                sums.put(sum.with(step.position(), plus(orNone(sum.row()), step.difference())));
            }
        }
    }

    private static Sums orNone(@Nullable Sums sums) {
        return sums == null ? Sums.NONE : sums;
    }

    private static Sums plus(Sums a, Sums b) {
        return new Sums(a.own().plus(b.own()), a.total().plus(b.total()));
    }
}
