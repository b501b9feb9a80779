package org.hemu.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hemu.api.authority.Target;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.Places;
import org.hemu.query.employment.Employer;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.jurisdiction.Unit;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;

/** Where employers are by the read models, and who took over from units that have ended. */
final class PlacesOnRecord implements Places {
    private final Rows<Employer> employers;
    private final Rows<TreeNode> tree;
    private final Clock clock;

    PlacesOnRecord(Rows<Employer> employers, Rows<TreeNode> tree, Clock clock) {
        this.employers = employers;
        this.tree = tree;
        this.clock = clock;
    }

    @Override
    public Map<Target, Target> now(Collection<Target> recorded) {
        Map<String, Employer> found = employers.find(recorded.stream()
                .filter(target -> target.unit() == null)
                .map(Target::employer)
                .filter(Objects::nonNull)
                .map(EmployerId::value)
                .distinct()
                .toList());
        Nodes nodes = new Nodes(tree);
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        Map<Target, Target> now = new HashMap<>();
        Map<Target, JurisdictionCode> codes = new HashMap<>();
        for (Target target : recorded) {
            JurisdictionCode code = code(target, found);
            if (code == null) {
                now.put(target, target);
            } else {
                codes.put(target, code);
            }
        }
        nodes.load(codes.values());
        codes.forEach(
                (target, code) -> now.put(target, new Target(accountable(code, nodes, today), target.employer())));
        return now;
    }

    private static @Nullable JurisdictionCode code(Target target, Map<String, Employer> employers) {
        if (target.unit() != null || target.employer() == null) {
            return target.unit();
        }
        Employer employer = employers.get(target.employer().value());
        return employer == null ? null : employer.jurisdiction();
    }

    private static JurisdictionCode accountable(JurisdictionCode code, Nodes nodes, LocalDate today) {
        JurisdictionCode accountable = code;
        for (Unit unit = nodes.get(code).unit();
                unit != null && unit.successor() != null && !unit.inForceOn(today) && !today.isBefore(unit.since());
                unit = nodes.get(accountable).unit()) {
            accountable = unit.successor();
        }
        return accountable;
    }
}
