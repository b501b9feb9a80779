package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/** While a case is mediated, and how that ends without an agreement. */
public sealed interface ProceedingsCommand extends MediationCaseCommand {

    /**
     * Somebody mediates the case from now on, alone or as a team.
     *
     * @param head who leads; one of them
     */
    record AssignMediators(CaseId caseId, List<SubjectId> mediators, SubjectId head, LocalDate assignedOn)
            implements ProceedingsCommand {}

    /** A mediator steps back. */
    record RecuseMediator(CaseId caseId, SubjectId mediator, RecusalGround ground, LocalDate recusedOn)
            implements ProceedingsCommand {}

    /**
     * The parties met before the mediators.
     *
     * @param openToPublic whether anybody could listen
     * @param publicAskedBy the parties that asked for it
     */
    record HoldSession(
            CaseId caseId, boolean openToPublic, List<Side> publicAskedBy, DocumentDigest record, LocalDate heldOn)
            implements ProceedingsCommand {}

    /**
     * Mediation goes on longer than the law gives.
     *
     * @param agreedBy the parties that agreed to it
     * @param until last day
     */
    record ExtendMediation(
            CaseId caseId, List<Side> agreedBy, LocalDate until, DocumentDigest consent, LocalDate agreedOn)
            implements ProceedingsCommand {}

    /**
     * Mediation ends without an agreement before the body.
     *
     * @param record of how it ended
     */
    record EndMediation(CaseId caseId, Ending ending, DocumentDigest record, LocalDate endedOn)
            implements ProceedingsCommand {}

    /**
     * The matter is dealt with elsewhere.
     *
     * @param toCase the case that it is there; absent when it is not on record here
     */
    record TransferMediation(
            CaseId caseId, Channel to, @Nullable CaseId toCase, LocalDate transferredOn)
            implements ProceedingsCommand {}
}
