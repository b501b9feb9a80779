package org.hemu.api.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What a petitioner did who was not content with an answer. */
public sealed interface RecourseEvent extends PetitionEvent {

    /**
     * The petitioner asked for a review.
     *
     * @param reviewer unit of the next higher organ; absent when that is no unit on record
     */
    @EventType("petition.review-requested")
    record ReviewRequested(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            @Nullable JurisdictionCode reviewer,
            LocalDate requestedOn,
            ClockChanges clocks)
            implements RecourseEvent {
        @Override
        public LocalDate occurredOn() {
            return requestedOn;
        }
    }

    /**
     * The petitioner asked for a re-examination.
     *
     * @param reviewer unit of the organ above the one that reviewed; absent when that is no unit on record
     */
    @EventType("petition.reexamination-requested")
    record ReexaminationRequested(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            @Nullable JurisdictionCode reviewer,
            LocalDate requestedOn,
            ClockChanges clocks)
            implements RecourseEvent {
        @Override
        public LocalDate occurredOn() {
            return requestedOn;
        }
    }

    /** The petitioner was heard; the days of the hearing are not counted. */
    @EventType("petition.hearing-held")
    record HearingHeld(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            LocalDate heardFrom,
            LocalDate heardTo,
            DocumentDigest record,
            ClockChanges clocks)
            implements RecourseEvent {
        @Override
        public LocalDate occurredOn() {
            return heardTo;
        }
    }
}
