package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;

/** What is decided, and what becomes of it. */
public sealed interface DecisionCommand extends InspectionCaseCommand {

    /** The head of the authority approves of more time for the decision, until a day. */
    record ExtendDecision(CaseId caseId, LocalDate until, DocumentDigest approval, LocalDate approvedOn)
            implements DecisionCommand {}

    /**
     * The authority decides: orders to correct, handles, or punishes.
     *
     * @param penalties none unless it punishes
     * @param dueOn last day for the employer
     */
    record DecideInspection(
            CaseId caseId,
            DecisionKind kind,
            List<PenaltyKind> penalties,
            List<Duty> duties,
            LocalDate dueOn,
            DocumentDigest decision,
            LocalDate decidedOn)
            implements DecisionCommand {}

    /** The employer did what was decided. */
    record RecordCompliance(CaseId caseId, int number, DocumentDigest record, LocalDate performedOn)
            implements DecisionCommand {}

    /** The employer is reminded of what it did not do (催告). */
    record RemindPerformance(CaseId caseId, int number, DocumentDigest notice, LocalDate remindedOn)
            implements DecisionCommand {}

    /** A court is asked to enforce a decision (申请人民法院强制执行). */
    record ApplyForEnforcement(CaseId caseId, int number, DocumentDigest application, LocalDate appliedOn)
            implements DecisionCommand {}

    /** What came of it. */
    record RecordEnforcement(
            CaseId caseId, int number, EnforcementResult result, DocumentDigest decision, LocalDate enforcedOn)
            implements DecisionCommand {}

    /** An authority set a decision aside. */
    record SetAsideDecision(
            CaseId caseId, int number, ReviewAuthority byAuthority, DocumentDigest decision, LocalDate setAsideOn)
            implements DecisionCommand {}

    /** A major violation is made public (重大违法行为社会公布). */
    record PublishViolation(CaseId caseId, DocumentDigest publication, LocalDate publishedOn)
            implements DecisionCommand {}

    /** All that was decided is settled (结案). */
    record CloseInspection(CaseId caseId, DocumentDigest record, LocalDate closedOn) implements DecisionCommand {}
}
