package org.hemu.query.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.jurisdiction.Territory;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.jurisdiction.Unit;
import org.hemu.query.shared.NotFound;

/** The clocks that run in one unit with everything below it today, for one question. Not for use by several threads. */
final class ClocksWithin {
    private final Nodes nodes;
    private final Unit unit;
    private final LocalDate today;
    private final Reach reach;
    private final List<OpenClock> clocks;

    /** @throws NotFound if there is no such unit */
    ClocksWithin(JurisdictionCode code, ClockRows rows, LocalDate today) {
        this.nodes = new Nodes(rows.tree());
        this.unit = unit(code);
        this.today = today;
        this.reach = new Reach(nodes, code, today);
        List<OpenClock> candidates = rows
                .open()
                .find(reach.records().stream()
                        .flatMap(record -> UnitBuckets.of(record).stream())
                        .toList())
                .values()
                .stream()
                .flatMap(bucket -> bucket.clocks().stream())
                .distinct()
                .toList();
        reach.load(candidates.stream().map(OpenClock::jurisdiction).toList());
        this.clocks = candidates.stream()
                .filter(clock -> reach.covers(clock.jurisdiction()))
                .toList();
    }

    private Unit unit(JurisdictionCode code) {
        Unit found = nodes.get(code).unit();
        if (found == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, code.value());
        }
        return found;
    }

    List<OpenClock> clocks() {
        return clocks;
    }

    ClockBoard board() {
        Map<JurisdictionCode, List<OpenClock>> byUnit =
                clocks.stream().collect(Collectors.groupingBy(clock -> part(reach.accountable(clock.jurisdiction()))));
        List<JurisdictionCode> children = new Territory(nodes, today).children(unit.code());
        nodes.load(children);
        return new ClockBoard(
                today,
                part(unit, clocks),
                part(unit, byUnit.getOrDefault(unit.code(), List.of())),
                children.stream()
                        .map(nodes::get)
                        .map(TreeNode::unit)
                        .filter(Objects::nonNull)
                        .filter(child -> child.inForceOn(today) || byUnit.containsKey(child.code()))
                        .map(child -> part(child, byUnit.getOrDefault(child.code(), List.of())))
                        .toList());
    }

    /** The unit itself, or the one directly below it, in whose part the accountable one lies. */
    private JurisdictionCode part(JurisdictionCode accountable) {
        return accountable.lineage().stream()
                .filter(each -> unit.code().equals(each.parent().orElse(null)))
                .findFirst()
                .orElse(unit.code());
    }

    private ClockBoard.UnitClocks part(Unit part, List<OpenClock> counted) {
        return new ClockBoard.UnitClocks(
                part.code(), part.namedAsOn(today).name(), ClockBoard.ClockCount.of(counted, today));
    }
}
