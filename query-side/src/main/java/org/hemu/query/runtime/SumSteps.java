package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemu.api.shared.JurisdictionCode;

/**
 * What a batch of events does to the sums over the five levels. A step is kept for each unit whose contribution from a row
 * changes, even if the changes of several rows cancel out: the position it leaves in the sum is what makes a repeated step
 * recognisable.
 */
final class SumSteps {
    private final List<Step> steps = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<JurisdictionCode, List<String>> lineages = new HashMap<>();

    private record Step(long position, Difference difference) {}

    private record Mark(long position, String code) {}

    void add(long position, Collection<Difference> differences) {
        differences.forEach(difference -> steps.add(new Step(position, difference)));
    }

    void mark(long position, Collection<String> codes) {
        codes.forEach(code -> marks.add(new Mark(position, code)));
    }

    /** Codes of the unit and of all units above it. */
    List<String> lineage(JurisdictionCode unit) {
        return lineages.computeIfAbsent(
                unit, u -> u.lineage().stream().map(JurisdictionCode::value).toList());
    }

    /** Takes the steps and marks that are not included yet. */
    void apply(Documents<Sums> sums) {
        Map<String, SumChange> changes = changes(sums);
        for (Step step : steps) {
            for (String code : lineage(step.difference().unit())) {
                SumChange change = changes.get(code);
                if (change != null && !change.before().includes(step.position())) {
                    change.add(step.position(), step.difference());
                }
            }
        }
        for (Mark mark : marks) {
            SumChange change = changes.get(mark.code());
            if (change != null && !change.before().includes(mark.position())) {
                change.mark(mark.position());
            }
        }
        changes.values().forEach(change -> sums.put(change.after()));
    }

    /** Takes the steps where they are marked as missing, and then removes the marks. */
    void applyWhereMissing(Documents<Sums> sums) {
        Map<String, SumChange> changes = changes(sums);
        for (Step step : steps) {
            for (String code : lineage(step.difference().unit())) {
                SumChange change = changes.get(code);
                if (change != null && change.before().misses(step.position())) {
                    change.add(step.position(), step.difference());
                }
            }
        }
        for (Mark mark : marks) {
            SumChange change = changes.get(mark.code());
            if (change != null) {
                change.unmark(mark.position());
            }
        }
        changes.values().forEach(change -> sums.put(change.after()));
    }

    private Map<String, SumChange> changes(Documents<Sums> sums) {
        Set<String> codes = new LinkedHashSet<>();
        steps.forEach(step -> codes.addAll(lineage(step.difference().unit())));
        marks.forEach(mark -> codes.add(mark.code()));
        sums.fetch(codes);
        Map<String, SumChange> changes = new LinkedHashMap<>();
        codes.forEach(code -> changes.put(code, new SumChange(sums.get(code))));
        return changes;
    }
}
