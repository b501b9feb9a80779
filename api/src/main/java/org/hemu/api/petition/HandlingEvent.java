package org.hemu.api.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What happened while a petition was handled, and how it was answered. */
public sealed interface HandlingEvent extends PetitionEvent {

    /** The head of the organ gave more time. */
    @EventType("petition.handling-extended")
    record HandlingExtended(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int days,
            DocumentDigest approval,
            @Nullable DocumentDigest notice,
            LocalDate approvedOn,
            ClockChanges clocks)
            implements HandlingEvent {
        @Override
        public LocalDate occurredOn() {
            return approvedOn;
        }
    }

    /** An organ answered. */
    @EventType("petition.opinion-issued")
    record OpinionIssued(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            PetitionInstance instance,
            Opinion opinion,
            @Nullable DocumentDigest reply,
            LocalDate issuedOn,
            ClockChanges clocks)
            implements HandlingEvent {
        @Override
        public LocalDate occurredOn() {
            return issuedOn;
        }
    }

    /** The petitioner received the answer, and can ask for a further one from now on unless it is final. */
    @EventType("petition.reply-delivered")
    record ReplyDelivered(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            PetitionInstance instance,
            LocalDate deliveredOn,
            ClockChanges clocks)
            implements HandlingEvent {
        @Override
        public LocalDate occurredOn() {
            return deliveredOn;
        }
    }
}
