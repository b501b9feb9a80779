package org.hemu.api.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What a petitioner who is not content with an answer can do. */
public sealed interface RecourseCommand extends PetitionCommand {

    /**
     * The petitioner asks for a review (复查).
     *
     * @param reviewer unit of the next higher organ; absent when that is no unit on record
     */
    record RequestReview(CaseId caseId, @Nullable JurisdictionCode reviewer, LocalDate requestedOn)
            implements RecourseCommand {}

    /**
     * The petitioner asks for a re-examination (复核).
     *
     * @param reviewer unit of the organ above the one that reviewed; absent when that is no unit on record
     */
    record RequestReexamination(CaseId caseId, @Nullable JurisdictionCode reviewer, LocalDate requestedOn)
            implements RecourseCommand {}

    /**
     * The organ that re-examines heard the petitioner in public (听证).
     *
     * @param from first day of the hearing
     * @param to last day of the hearing
     */
    record HoldReexaminationHearing(CaseId caseId, LocalDate from, LocalDate to, DocumentDigest record)
            implements RecourseCommand {}
}
