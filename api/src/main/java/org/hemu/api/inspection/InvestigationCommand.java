package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** While a case is investigated, and how that ends without a decision. */
public sealed interface InvestigationCommand extends InspectionCaseCommand {

    /** These investigate the case from now on: two at least. */
    record AssignInspectors(CaseId caseId, List<SubjectId> inspectors, LocalDate assignedOn)
            implements InvestigationCommand {}

    /** An inspector steps back. */
    record RecuseInspector(CaseId caseId, SubjectId inspector, RecusalGround ground, LocalDate recusedOn)
            implements InvestigationCommand {}

    /**
     * Inspectors were at the employer's, or examined what it handed in.
     *
     * @param inspectors who was there
     * @param cardsShown whether they showed their cards
     */
    record CarryOutInspection(
            CaseId caseId, List<SubjectId> inspectors, boolean cardsShown, DocumentDigest record, LocalDate inspectedOn)
            implements InvestigationCommand {}

    /** The employer resisted the inspection, or kept it from its work (无理抗拒、阻挠). */
    record RecordObstruction(CaseId caseId, DocumentDigest record, LocalDate obstructedOn)
            implements InvestigationCommand {}

    /**
     * Workers act as a group over the violation (群体性事件), and whoever has to know is told at once.
     *
     * @param persons how many
     * @param escalatedTo the unit that is told, which is the own one or lies above
     * @param knownOn when it became known here
     */
    record EscalateGroupIncident(
            CaseId caseId,
            int persons,
            JurisdictionCode escalatedTo,
            DocumentDigest report,
            LocalDate knownOn,
            LocalDate escalatedOn)
            implements InvestigationCommand {}

    /** The head of the authority approves of more time. */
    record ExtendInvestigation(CaseId caseId, DocumentDigest approval, LocalDate approvedOn)
            implements InvestigationCommand {}

    /** The inspectors say what they found. */
    record CompleteInvestigation(CaseId caseId, DocumentDigest report, LocalDate completedOn)
            implements InvestigationCommand {}

    /** The case is cancelled (撤销立案). */
    record CancelInspection(CaseId caseId, CancellationGround ground, DocumentDigest decision, LocalDate cancelledOn)
            implements InvestigationCommand {}

    /**
     * Somebody else deals with the matter from now on (移送).
     *
     * @param toCase the case that it is there; absent when it is not on record here
     */
    record TransferInspection(
            CaseId caseId, Destination to, @Nullable CaseId toCase, DocumentDigest notice, LocalDate transferredOn)
            implements InvestigationCommand {}
}
