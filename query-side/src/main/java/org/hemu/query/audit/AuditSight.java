package org.hemu.query.audit;

import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Target;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.authority.Sight;
import org.hemu.query.employment.CodeHolders;
import org.hemu.query.employment.Relationship;
import org.hemu.query.inspection.SecretInformants;
import org.hemu.query.mediation.EmployersView;
import org.hemu.query.shared.Rows;

/** Shows of the log what the table of authority permits; what nobody can place is for those who see everything. */
public final class AuditSight implements Disclosure {
    private static final Target NOWHERE = new Target(null, null);

    private final Sight sight;
    private final Rows<Relationship> relationships;
    private final Rows<CodeHolders> codes;
    private final Function<String, Optional<Target>> cases;
    private final Function<String, Optional<Target>> bodies;
    private final ByUnit<Boolean> units;

    /**
     * @param relationships all of them: they only tell whose they are
     * @param codes all of them as well
     * @param cases what a case of whatever channel is about; empty when there is none
     * @param bodies likewise of bodies that mediate or inspect
     */
    public AuditSight(
            Sight sight,
            Rows<Relationship> relationships,
            Rows<CodeHolders> codes,
            Function<String, Optional<Target>> cases,
            Function<String, Optional<Target>> bodies) {
        this.sight = sight;
        this.relationships = relationships;
        this.codes = codes;
        this.cases = cases;
        this.bodies = bodies;
        this.units = sight.byUnit(Operation.READ_AUDIT, true);
    }

    @Override
    public boolean aggregate(Operation reading, String type, String id) {
        return switch (type) {
            case "calendar" -> sees(reading, Operation.READ_DEFINITIONS, Target.WHOLE_SYSTEM);
            case "jurisdiction" -> sees(reading, Operation.READ_JURISDICTIONS, Target.unit(new JurisdictionCode(id)));
            case "employer" -> sees(reading, Operation.READ_EMPLOYERS, employer(id));
            case "relationship" -> sees(reading, Operation.READ_RELATIONSHIPS, relationship(id));
            case "mediation-case" ->
                sees(reading, Operation.READ_MEDIATION_CASES, cases.apply(id).orElse(NOWHERE));
            case "mediation-body" ->
                sees(reading, Operation.READ_MEDIATION_BODIES, bodies.apply(id).orElse(NOWHERE));
            case "inspection-case" ->
                sees(reading, Operation.READ_INSPECTION_CASES, cases.apply(id).orElse(NOWHERE));
            case "inspection-body" ->
                sees(reading, Operation.READ_INSPECTION_BODIES, bodies.apply(id).orElse(NOWHERE));
            case "petition" ->
                sees(reading, Operation.READ_PETITIONS, cases.apply(id).orElse(NOWHERE));
            default -> sees(reading, reading, NOWHERE);
        };
    }

    /** A code that came to an employer later has a history of its own, which is for whoever may see that employer. */
    private Target employer(String id) {
        CodeHolders found = codes.find(id);
        return Target.employer(
                found != null && found.employers().size() == 1
                        ? found.employers().getFirst()
                        : new EmployerId(id),
                null);
    }

    private Target relationship(String id) {
        Relationship found = relationships.find(id);
        return new Target(null, found == null ? null : found.employerId());
    }

    private boolean sees(Operation reading, Operation kind, Target target) {
        return sight.sees(reading, target) && sight.sees(kind, target);
    }

    @Override
    public Event content(Event event) {
        return EmployersView.of(SecretInformants.in(event));
    }

    @Override
    public boolean entry(AuditEntry entry) {
        JurisdictionCode left = entry.left();
        return sight.sees(Operation.READ_AUDIT, Target.unit(entry.jurisdiction()))
                || (left != null && sight.sees(Operation.READ_AUDIT, Target.unit(left)));
    }

    @Override
    public void unit(JurisdictionCode code) {
        units.of(code);
    }
}
