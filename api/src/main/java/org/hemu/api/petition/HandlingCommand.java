package org.hemu.api.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.jspecify.annotations.Nullable;

/** While a petition is handled, and how it is answered. */
public sealed interface HandlingCommand extends PetitionCommand {

    /**
     * Handling takes longer, for it is complicated.
     *
     * @param days how many more
     * @param approval of the head of the organ
     * @param notice what the petitioner is told; absent when nobody knows whom to tell
     */
    record ExtendHandling(
            CaseId caseId,
            int days,
            DocumentDigest approval,
            @Nullable DocumentDigest notice,
            LocalDate approvedOn) implements HandlingCommand {}

    /**
     * An organ answers.
     *
     * @param reply to the petitioner in writing; absent when nobody knows whom to answer
     */
    record IssueOpinion(
            CaseId caseId,
            PetitionInstance instance,
            Opinion opinion,
            @Nullable DocumentDigest reply,
            LocalDate issuedOn)
            implements HandlingCommand {}

    /** The petitioner has received the answer. */
    record DeliverReply(CaseId caseId, PetitionInstance instance, LocalDate deliveredOn) implements HandlingCommand {}
}
