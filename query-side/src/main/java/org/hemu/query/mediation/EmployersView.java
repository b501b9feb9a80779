package org.hemu.query.mediation;

import java.util.HashMap;
import java.util.Map;
import org.hemu.api.authority.Acting;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Role;
import org.hemu.query.matter.Matter;
import org.hemu.query.shared.Rows;

/**
 * A case as the employer that is a party to it sees it: by itself. Where the grievance was before, and in which other cases it is,
 * would tell that somebody reported the employer, and often who did; the channel alone does.
 */
public final class EmployersView {
    private EmployersView() {}

    private static boolean isTaken() {
        return Acting.now().role() == Role.EMPLOYER_AGENT;
    }

    /** The cases; for the agent of an employer each by itself. */
    public static Rows<CaseOnFile> ofCases(Rows<CaseOnFile> cases) {
        return keys -> {
            Map<String, CaseOnFile> found = new HashMap<>(cases.find(keys));
            if (isTaken()) {
                found.replaceAll((_, file) -> file.byItself());
            }
            return found;
        };
    }

    /** The matters; for the agent of an employer none. */
    public static Rows<Matter> ofMatters(Rows<Matter> matters) {
        return keys -> isTaken() ? Map.of() : matters.find(keys);
    }

    /** The event; for the agent of an employer without the other cases of the matter. */
    public static Event of(Event event) {
        return isTaken() ? byItself(event) : event;
    }

    private static Event byItself(Event event) {
        return switch (event) {
            case MediationApplied e ->
                new MediationApplied(
                        e.caseId(),
                        e.jurisdiction(),
                        e.bodyId(),
                        e.applicant(),
                        e.form(),
                        e.application(),
                        e.dispute(),
                        null,
                        e.caseId(),
                        e.receivedOn(),
                        e.interruption(),
                        e.clocks());
            case MediationInitiated e ->
                new MediationInitiated(
                        e.caseId(),
                        e.jurisdiction(),
                        e.bodyId(),
                        e.record(),
                        e.dispute(),
                        null,
                        e.caseId(),
                        e.initiatedOn());
            case MediationTransferred e ->
                new MediationTransferred(e.caseId(), e.jurisdiction(), e.to(), null, e.transferredOn(), e.clocks());
            default -> event;
        };
    }
}
