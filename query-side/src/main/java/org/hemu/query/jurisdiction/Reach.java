package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemu.api.shared.JurisdictionCode;

/**
 * What one unit answers for on a day with everything below it, whatever code it is on record under: its own subtree, with what joined it
 * and without what left it for elsewhere.
 */
public final class Reach {
    private final Nodes nodes;
    private final JurisdictionCode unit;
    private final LocalDate on;
    private final Map<JurisdictionCode, JurisdictionCode> accountable = new HashMap<>();

    public Reach(Nodes nodes, JurisdictionCode unit, LocalDate on) {
        this.nodes = nodes;
        this.unit = unit;
        this.on = on;
    }

    /** The codes whose subtrees hold all that is on record of it, and perhaps more: see {@link #covers(JurisdictionCode)}. */
    public List<JurisdictionCode> records() {
        List<JurisdictionCode> records = new ArrayList<>();
        Deque<JurisdictionCode> waiting = new ArrayDeque<>(List.of(unit));
        while (!waiting.isEmpty()) {
            JurisdictionCode code = waiting.remove();
            if (!records.contains(code)) {
                records.add(code);
                nodes.get(code).joined().stream()
                        .filter(passage -> !passage.on().isAfter(on))
                        .map(Passage::unit)
                        .forEach(waiting::add);
            }
        }
        return records;
    }

    /** Reads in one go what is needed to tell who is accountable for all of these. */
    public void load(Collection<JurisdictionCode> recorded) {
        nodes.load(recorded.stream()
                .distinct()
                .flatMap(code -> code.lineage().stream())
                .distinct()
                .toList());
    }

    /** Whether the unit answers for what is on record under the code. */
    public boolean covers(JurisdictionCode recorded) {
        return unit.contains(accountable(recorded));
    }

    /** The unit that answers for what is on record under the code: that unit itself, or whoever took over. */
    public JurisdictionCode accountable(JurisdictionCode recorded) {
        JurisdictionCode known = accountable.get(recorded);
        if (known == null) {
            known = followed(recorded);
            accountable.put(recorded, known);
        }
        return known;
    }

    private JurisdictionCode followed(JurisdictionCode recorded) {
        Set<JurisdictionCode> met = new HashSet<>();
        JurisdictionCode now = recorded;
        Optional<JurisdictionCode> next = successor(now);
        while (next.isPresent() && met.add(now)) {
            now = next.get();
            next = successor(now);
        }
        return now;
    }

    /** Who took over from the unit or, with everything below, from the nearest one above it. */
    private Optional<JurisdictionCode> successor(JurisdictionCode code) {
        return code.lineage().reversed().stream()
                .flatMap(each -> Optional.ofNullable(nodes.get(each).unit()).stream())
                .filter(each -> each.until() != null && !each.until().isAfter(on) && each.successor() != null)
                .findFirst()
                .map(Unit::successor);
    }
}
