package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What happened while a case was mediated, and how that ended without an agreement. */
public sealed interface ProceedingsEvent extends MediationCaseEvent {

    /** These mediate the case, in the place of whoever did before. */
    @EventType("mediation-case.mediators-assigned")
    record MediatorsAssigned(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            List<SubjectId> mediators,
            SubjectId head,
            LocalDate assignedOn)
            implements ProceedingsEvent {
        @Override
        public LocalDate occurredOn() {
            return assignedOn;
        }

        @Override
        public List<SubjectId> handlersAfter(List<SubjectId> before) {
            return mediators;
        }
    }

    /** A mediator stepped back. */
    @EventType("mediation-case.mediator-recused")
    record MediatorRecused(
            CaseId caseId, JurisdictionCode jurisdiction, SubjectId mediator, RecusalGround ground, LocalDate recusedOn)
            implements ProceedingsEvent {
        @Override
        public LocalDate occurredOn() {
            return recusedOn;
        }

        @Override
        public List<SubjectId> handlersAfter(List<SubjectId> before) {
            return before.stream().filter(each -> !each.equals(mediator)).toList();
        }
    }

    /** The parties met before the mediators. */
    @EventType("mediation-case.session-held")
    record SessionHeld(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            boolean openToPublic,
            DocumentDigest record,
            LocalDate heldOn)
            implements ProceedingsEvent {
        @Override
        public LocalDate occurredOn() {
            return heldOn;
        }
    }

    /** Both parties agreed that mediation goes on. */
    @EventType("mediation-case.extended")
    record MediationExtended(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            LocalDate until,
            DocumentDigest consent,
            LocalDate agreedOn,
            ClockChanges clocks)
            implements ProceedingsEvent {
        @Override
        public LocalDate occurredOn() {
            return agreedOn;
        }
    }

    /** Mediation ended without an agreement before the body. */
    @EventType("mediation-case.ended")
    record MediationEnded(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Outcome outcome,
            DocumentDigest record,
            LocalDate endedOn,
            @Nullable LimitationInterruption interruption,
            ClockChanges clocks)
            implements ProceedingsEvent {
        @Override
        public LocalDate occurredOn() {
            return endedOn;
        }
    }

    /** The matter is dealt with elsewhere. */
    @EventType("mediation-case.transferred")
    record MediationTransferred(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Channel to,
            @Nullable CaseId toCase,
            LocalDate transferredOn,
            ClockChanges clocks)
            implements ProceedingsEvent {
        @Override
        public LocalDate occurredOn() {
            return transferredOn;
        }
    }
}
