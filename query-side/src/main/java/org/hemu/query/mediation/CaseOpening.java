package org.hemu.query.mediation;

import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Origin;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.IntakeEvent;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.SealedPerson;
import org.hemu.query.mediation.CaseOnFile.Worker;
import org.jspecify.annotations.Nullable;

/** The case that an event opens. */
final class CaseOpening {
    private CaseOpening() {}

    static CaseOnFile by(MediationApplied e, String eventType) {
        Asked asked = new Asked(e.applicant(), e.form());
        CaseFold fold = new CaseFold(blank(e, e.bodyId(), e.matter(), e.origin(), e.dispute(), asked), eventType);
        fold.answered(e.applicant(), true, e.receivedOn());
        fold.document(e.application(), e.receivedOn());
        fold.interrupted(e.interruption());
        return fold.result(0);
    }

    static CaseOnFile by(MediationInitiated e, String eventType) {
        Asked nobody = new Asked(null, null);
        CaseFold fold = new CaseFold(blank(e, e.bodyId(), e.matter(), e.origin(), e.dispute(), nobody), eventType);
        fold.document(e.record(), e.initiatedOn());
        return fold.result(0);
    }

    /** Who applied, and how. */
    private record Asked(@Nullable Side applicant, @Nullable ApplicationForm form) {}

    private static CaseOnFile blank(
            IntakeEvent e, MediationBodyId body, CaseId matter, @Nullable Origin origin, Dispute dispute, Asked asked) {
        return new CaseOnFile(
                e.caseId(),
                e.jurisdiction(),
                body,
                matter,
                origin,
                asked.applicant(),
                asked.form(),
                e.occurredOn(),
                dispute.workers().stream()
                        .map(each -> new Worker(each.subject(), SealedPerson.of(each.person()), false, null, false))
                        .toList(),
                dispute.employer(),
                dispute.categories(),
                dispute.collective(),
                dispute.claimedFen(),
                CaseStage.REQUESTED,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                0);
    }
}
