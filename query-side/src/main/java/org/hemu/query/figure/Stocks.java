package org.hemu.query.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Passage;
import org.hemu.query.jurisdiction.Territory;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.Rows;

/**
 * Stocks by unit and month: what is on record under a unit's code, with what joined its subtree and without what left it
 * by the end of the month. Reads each sum once; not for use by several threads.
 */
final class Stocks {
    private final Nodes nodes;
    private final Rows<UnitSums> sums;
    private final Map<JurisdictionCode, UnitSums> known = new HashMap<>();

    Stocks(Nodes nodes, Rows<UnitSums> sums) {
        this.nodes = nodes;
        this.sums = sums;
    }

    void load(Collection<JurisdictionCode> codes) {
        List<String> unknown = codes.stream()
                .filter(code -> !known.containsKey(code))
                .map(JurisdictionCode::value)
                .toList();
        if (!unknown.isEmpty()) {
            Map<String, UnitSums> found = sums.find(unknown);
            unknown.forEach(code -> known.put(new JurisdictionCode(code), found.getOrDefault(code, UnitSums.NONE)));
        }
    }

    /** Whether nothing that was read includes an event after the position. */
    boolean reachNoFurtherThan(long position) {
        return known.values().stream().allMatch(sums -> sums.position() <= position);
    }

    /** What is on record under the code itself. */
    UnitSums onRecord(JurisdictionCode code) {
        load(List.of(code));
        return known.getOrDefault(code, UnitSums.NONE);
    }

    /** The stock of the unit's own level (本级). */
    long ownLevel(JurisdictionCode unit, Measure measure, YearMonth month) {
        List<JurisdictionCode> records = new Territory(nodes, month.atEndOfMonth()).ownRecords(unit);
        load(records);
        return records.stream()
                .mapToLong(record -> onRecord(record).ownLevel().at(measure, month))
                .sum();
    }

    /** The stock of the unit and everything below it. */
    long subtree(JurisdictionCode unit, Measure measure, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        TreeNode node = nodes.get(unit);
        List<Passage> left = until(node.left(), end);
        return left.stream().anyMatch(passage -> passage.unit().equals(unit))
                ? 0
                : with(unit, until(node.joined(), end), left, measure, month);
    }

    private long with(
            JurisdictionCode unit, List<Passage> joined, List<Passage> left, Measure measure, YearMonth month) {
        List<JurisdictionCode> passed =
                Stream.concat(joined.stream(), left.stream()).map(Passage::unit).toList();
        nodes.load(passed);
        load(passed);
        return onRecord(unit).subtree().at(measure, month)
                + joined.stream()
                        .mapToLong(each -> passed(each, measure, month))
                        .sum()
                - left.stream().mapToLong(each -> passed(each, measure, month)).sum();
    }

    /** What changes hands with a unit: its subtree, with what it took over and without what left it for elsewhere. */
    private long passed(Passage passage, Measure measure, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        TreeNode node = nodes.get(passage.unit());
        List<Passage> left = until(node.left(), end).stream()
                .filter(each -> !each.unit().equals(passage.unit()))
                .toList();
        return with(passage.unit(), until(node.joined(), end), left, measure, month);
    }

    /**
     * Whether a quarantined event may be missing from a stock of the unit, by what is on record under any code it takes in,
     * at whatever remove.
     */
    boolean incomplete(JurisdictionCode unit, YearMonth month) {
        return incomplete(unit, month.atEndOfMonth(), new HashSet<>());
    }

    private boolean incomplete(JurisdictionCode unit, LocalDate end, Set<JurisdictionCode> seen) {
        TreeNode node = nodes.get(unit);
        return seen.add(unit)
                && (onRecord(unit).incomplete()
                        || Stream.concat(until(node.joined(), end).stream(), until(node.left(), end).stream())
                                .anyMatch(passage -> incomplete(passage.unit(), end, seen)));
    }

    private static List<Passage> until(List<Passage> passages, LocalDate end) {
        return passages.stream().filter(each -> !each.on().isAfter(end)).toList();
    }
}
