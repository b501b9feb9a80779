package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What happened while a case was investigated, and how that ended without a decision. */
public sealed interface InvestigationEvent extends InspectionCaseEvent {

    /** These investigate the case, in the place of whoever did before. */
    @EventType("inspection-case.inspectors-assigned")
    record InspectorsAssigned(
            CaseId caseId, JurisdictionCode jurisdiction, List<SubjectId> inspectors, LocalDate assignedOn)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return assignedOn;
        }

        @Override
        public List<SubjectId> handlersAfter(List<SubjectId> before) {
            return inspectors;
        }
    }

    /** An inspector stepped back. */
    @EventType("inspection-case.inspector-recused")
    record InspectorRecused(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            SubjectId inspector,
            RecusalGround ground,
            LocalDate recusedOn)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return recusedOn;
        }

        @Override
        public List<SubjectId> handlersAfter(List<SubjectId> before) {
            return before.stream().filter(each -> !each.equals(inspector)).toList();
        }
    }

    /** Inspectors were at the employer's, or examined what it handed in. */
    @EventType("inspection-case.inspection-carried-out")
    record InspectionCarriedOut(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            List<SubjectId> inspectors,
            DocumentDigest record,
            LocalDate inspectedOn)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return inspectedOn;
        }
    }

    /** The employer resisted the inspection. */
    @EventType("inspection-case.obstructed")
    record InspectionObstructed(
            CaseId caseId, JurisdictionCode jurisdiction, DocumentDigest record, LocalDate obstructedOn)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return obstructedOn;
        }
    }

    /**
     * A group incident was made known to whoever has to know.
     *
     * @param findings where that was not at once
     */
    @EventType("inspection-case.group-incident-escalated")
    record GroupIncidentEscalated(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int persons,
            JurisdictionCode escalatedTo,
            DocumentDigest report,
            LocalDate knownOn,
            LocalDate escalatedOn,
            List<Finding> findings)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return escalatedOn;
        }
    }

    /** There is more time for the investigation. */
    @EventType("inspection-case.investigation-extended")
    record InvestigationExtended(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            DocumentDigest approval,
            LocalDate approvedOn,
            ClockChanges clocks)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return approvedOn;
        }
    }

    /** The inspectors said what they found. */
    @EventType("inspection-case.investigation-completed")
    record InvestigationCompleted(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            DocumentDigest report,
            LocalDate completedOn,
            ClockChanges clocks)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return completedOn;
        }
    }

    /** The case was cancelled. */
    @EventType("inspection-case.cancelled")
    record InspectionCancelled(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            CancellationGround ground,
            DocumentDigest decision,
            LocalDate cancelledOn,
            ClockChanges clocks)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return cancelledOn;
        }
    }

    /** Somebody else deals with the matter. */
    @EventType("inspection-case.transferred")
    record InspectionTransferred(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Destination to,
            @Nullable CaseId toCase,
            DocumentDigest notice,
            LocalDate transferredOn,
            ClockChanges clocks)
            implements InvestigationEvent {
        @Override
        public LocalDate occurredOn() {
            return transferredOn;
        }
    }
}
