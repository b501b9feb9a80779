package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hemu.api.shared.JurisdictionCode;

/**
 * Who is accountable on a day. What is on record stays under the code it was recorded under; when a unit takes over from
 * another, it answers for what is on record under the other's code, from that day on.
 */
public final class Territory {
    private final Nodes nodes;
    private final LocalDate on;

    public Territory(Nodes nodes, LocalDate on) {
        this.nodes = nodes;
        this.on = on;
    }

    /**
     * The codes under which the own level (本级) of the unit is on record: its own and those it took over. None when
     * another unit has taken over from it.
     */
    public List<JurisdictionCode> ownRecords(JurisdictionCode unit) {
        List<JurisdictionCode> codes = new ArrayList<>();
        if (!succeeded(unit)) {
            collect(unit, codes);
        }
        return codes;
    }

    /**
     * The units directly below, in the order of their codes: the unit's own children, and children of units it took over
     * from that ended without a successor. Units that another unit has taken over from are left out.
     */
    public List<JurisdictionCode> children(JurisdictionCode unit) {
        Collection<JurisdictionCode> children = new TreeSet<>();
        List<JurisdictionCode> records = ownRecords(unit);
        nodes.load(records);
        records.forEach(record -> children.addAll(nodes.get(record).children()));
        nodes.load(children);
        return children.stream().filter(child -> !succeeded(child)).toList();
    }

    /** Whether the unit has taken over from any other. */
    public boolean hasJoined(JurisdictionCode unit) {
        return nodes.get(unit).joined().stream().anyMatch(this::hasHappened);
    }

    private void collect(JurisdictionCode unit, List<JurisdictionCode> codes) {
        codes.add(unit);
        List<Passage> joined =
                nodes.get(unit).joined().stream().filter(this::hasHappened).toList();
        nodes.load(joined.stream().map(Passage::unit).toList());
        for (Passage passage : joined) {
            Unit old = nodes.get(passage.unit()).unit();
            if (old != null && unit.equals(old.successor())) {
                collect(passage.unit(), codes);
            }
        }
    }

    private boolean succeeded(JurisdictionCode unit) {
        return nodes.get(unit).left().stream()
                .anyMatch(passage -> passage.unit().equals(unit) && hasHappened(passage));
    }

    private boolean hasHappened(Passage passage) {
        return !passage.on().isAfter(on);
    }
}
