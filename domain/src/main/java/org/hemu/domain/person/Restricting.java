package org.hemu.domain.person;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import org.hemu.api.person.SubjectCommand.LiftRestriction;
import org.hemu.api.person.SubjectCommand.RestrictProcessing;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.RestrictionLifted;
import org.hemu.api.person.SubjectRejection.RestrictionNotInForce;
import org.hemu.api.person.SubjectRejection.SubjectStillHeld;
import org.hemu.domain.shared.Decision;

/**
 * Personal data that is only stored from now on (个人信息保护法 第四十七条第二款): nobody needs it any more, and it cannot be erased yet.
 * While somebody is employed, or a filing or a case about them is open, the law wants it processed.
 */
final class Restricting {
    private Restricting() {}

    static Decision<SubjectEvent> decide(RestrictProcessing c, Subject state, SubjectCircumstances now) {
        if (state.restricted() != null) {
            return unchanged();
        }
        return Keeping.reasons(c.subject(), now)
                .filter(SubjectStillHeld.class::isInstance)
                .findFirst()
                .<Decision<SubjectEvent>>map(Decision::refuse)
                .orElseGet(
                        () -> accept(new ProcessingRestricted(c.subject(), c.jurisdiction(), c.reason(), now.today())));
    }

    static Decision<SubjectEvent> decide(LiftRestriction c, Subject state, SubjectCircumstances now) {
        ProcessingRestricted restricted = state.restricted();
        return restricted == null
                ? refuse(new RestrictionNotInForce(c.subject()))
                : accept(new RestrictionLifted(c.subject(), restricted.jurisdiction(), c.reason(), now.today()));
    }
}
