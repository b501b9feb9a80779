package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/** What is asked of the arbitration commission or a court upon an agreement. */
public sealed interface RemedyCommand extends MediationCaseCommand {

    /** The parties ask the arbitration commission to review the agreement (仲裁审查). */
    record RequestArbitrationReview(CaseId caseId, List<Side> by, LocalDate requestedOn) implements RemedyCommand {}

    /** The parties ask a court to confirm the agreement (司法确认). */
    record RequestJudicialConfirmation(CaseId caseId, List<Side> by, LocalDate requestedOn) implements RemedyCommand {}

    /** A worker asks a court to order the employer to pay (支付令). */
    record RequestPaymentOrder(CaseId caseId, SubjectId worker, int obligation, LocalDate requestedOn)
            implements RemedyCommand {}

    /**
     * What came of it.
     *
     * @param obligation that an order to pay was asked for; absent for the other remedies
     */
    record RecordRemedyResult(
            CaseId caseId,
            Remedy remedy,
            @Nullable Integer obligation,
            RemedyResult result,
            DocumentDigest decision,
            LocalDate decidedOn)
            implements RemedyCommand {}
}
