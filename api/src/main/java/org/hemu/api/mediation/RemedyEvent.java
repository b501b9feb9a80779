package org.hemu.api.mediation;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What was asked of the arbitration commission or a court upon an agreement. */
public sealed interface RemedyEvent extends MediationCaseEvent {

    /** Both parties asked the arbitration commission to review the agreement. */
    @EventType("mediation-case.arbitration-review-requested")
    record ArbitrationReviewRequested(
            CaseId caseId, JurisdictionCode jurisdiction, LocalDate requestedOn, ClockChanges clocks)
            implements RemedyEvent {
        @Override
        public LocalDate occurredOn() {
            return requestedOn;
        }
    }

    /** Both parties asked a court to confirm the agreement. */
    @EventType("mediation-case.judicial-confirmation-requested")
    record JudicialConfirmationRequested(
            CaseId caseId, JurisdictionCode jurisdiction, LocalDate requestedOn, ClockChanges clocks)
            implements RemedyEvent {
        @Override
        public LocalDate occurredOn() {
            return requestedOn;
        }
    }

    /** A worker asked a court to order the employer to pay. */
    @EventType("mediation-case.payment-order-requested")
    record PaymentOrderRequested(
            CaseId caseId, JurisdictionCode jurisdiction, SubjectId worker, int obligation, LocalDate requestedOn)
            implements RemedyEvent {
        @Override
        public LocalDate occurredOn() {
            return requestedOn;
        }
    }

    /** What came of it. */
    @EventType("mediation-case.remedy-decided")
    record RemedyDecided(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Remedy remedy,
            @Nullable Integer obligation,
            RemedyResult result,
            DocumentDigest decision,
            LocalDate decidedOn)
            implements RemedyEvent {
        @Override
        public LocalDate occurredOn() {
            return decidedOn;
        }
    }
}
