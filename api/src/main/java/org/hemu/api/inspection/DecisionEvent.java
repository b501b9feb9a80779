package org.hemu.api.inspection;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What was decided, and what became of it. */
public sealed interface DecisionEvent extends InspectionCaseEvent {

    /** There is more time for the decision. */
    @EventType("inspection-case.decision-extended")
    record DecisionExtended(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            LocalDate until,
            DocumentDigest approval,
            LocalDate approvedOn,
            ClockChanges clocks)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return approvedOn;
        }
    }

    /** The authority decided. */
    @EventType("inspection-case.decided")
    record InspectionDecided(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            InspectionDecision decided,
            DocumentDigest decision,
            LocalDate decidedOn,
            ClockChanges clocks)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return decidedOn;
        }
    }

    /** The employer did what was decided. */
    @EventType("inspection-case.decision-performed")
    record DecisionPerformed(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            DocumentDigest record,
            LocalDate performedOn,
            ClockChanges clocks)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return performedOn;
        }
    }

    /** The employer was reminded. */
    @EventType("inspection-case.performance-reminded")
    record PerformanceReminded(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            DocumentDigest notice,
            LocalDate remindedOn,
            ClockChanges clocks)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return remindedOn;
        }
    }

    /** A court was asked to enforce a decision. */
    @EventType("inspection-case.enforcement-applied")
    record EnforcementApplied(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            DocumentDigest application,
            LocalDate appliedOn,
            ClockChanges clocks)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return appliedOn;
        }
    }

    /** What came of it. */
    @EventType("inspection-case.enforcement-decided")
    record EnforcementDecided(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            EnforcementResult result,
            DocumentDigest decision,
            LocalDate enforcedOn,
            ClockChanges clocks)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return enforcedOn;
        }
    }

    /** An authority set a decision aside. */
    @EventType("inspection-case.decision-set-aside")
    record DecisionSetAside(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            ReviewAuthority byAuthority,
            DocumentDigest decision,
            LocalDate setAsideOn,
            ClockChanges clocks)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return setAsideOn;
        }
    }

    /** A major violation was made public. */
    @EventType("inspection-case.violation-published")
    record ViolationPublished(
            CaseId caseId, JurisdictionCode jurisdiction, DocumentDigest publication, LocalDate publishedOn)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return publishedOn;
        }
    }

    /** All that was decided is settled. */
    @EventType("inspection-case.closed")
    record InspectionClosed(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            InspectionOutcome outcome,
            DocumentDigest record,
            LocalDate closedOn,
            ClockChanges clocks)
            implements DecisionEvent {
        @Override
        public LocalDate occurredOn() {
            return closedOn;
        }
    }
}
