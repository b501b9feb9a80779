package org.hemu.api.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What kept the register and the organs honest. None of it changes what is owed to the petitioner, or until when. */
public sealed interface OversightEvent extends PetitionEvent {

    /**
     * Somebody proposed to count it as something else.
     *
     * @param proposer subject of the one who proposed it, and who cannot confirm it
     */
    @EventType("petition.reclassification-proposed")
    record ReclassificationProposed(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Classification classification,
            ReclassificationGround ground,
            DocumentDigest grounds,
            String proposer,
            LocalDate proposedOn)
            implements OversightEvent {
        @Override
        public LocalDate occurredOn() {
            return proposedOn;
        }
    }

    /**
     * Another person confirmed it. It is counted as something else from now on; what it was counted as stays visible.
     *
     * @param was as what it was counted
     * @param confirmer subject of the one who confirmed it
     */
    @EventType("petition.reclassification-confirmed")
    record ReclassificationConfirmed(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Classification was,
            Classification classification,
            String proposer,
            String confirmer,
            LocalDate confirmedOn)
            implements OversightEvent {
        @Override
        public LocalDate occurredOn() {
            return confirmedOn;
        }
    }

    /** The proposal was taken back or turned down; nobody can confirm it any more. */
    @EventType("petition.reclassification-withdrawn")
    record ReclassificationWithdrawn(CaseId caseId, JurisdictionCode jurisdiction, LocalDate withdrawnOn)
            implements OversightEvent {
        @Override
        public LocalDate occurredOn() {
            return withdrawnOn;
        }
    }

    /**
     * How it is handled is supervised.
     *
     * @param number of the supervision, the first one being 1
     * @param supervisor the unit that supervises
     */
    @EventType("petition.supervision-opened")
    record SupervisionOpened(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            SupervisionGround ground,
            DocumentDigest advice,
            JurisdictionCode supervisor,
            LocalDate openedOn)
            implements OversightEvent {
        @Override
        public LocalDate occurredOn() {
            return openedOn;
        }
    }

    /** The organ said what it did about it. */
    @EventType("petition.supervision-answered")
    record SupervisionAnswered(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int number,
            boolean adopted,
            DocumentDigest report,
            LocalDate answeredOn)
            implements OversightEvent {
        @Override
        public LocalDate occurredOn() {
            return answeredOn;
        }
    }

    /** The office was content with what was done. */
    @EventType("petition.supervision-closed")
    record SupervisionClosed(CaseId caseId, JurisdictionCode jurisdiction, int number, LocalDate closedOn)
            implements OversightEvent {
        @Override
        public LocalDate occurredOn() {
            return closedOn;
        }
    }

    /**
     * It was reported upward.
     *
     * @param superior the unit above that was told
     */
    @EventType("petition.escalated")
    record PetitionEscalated(
            CaseId caseId, JurisdictionCode jurisdiction, JurisdictionCode superior, LocalDate escalatedOn)
            implements OversightEvent {
        @Override
        public LocalDate occurredOn() {
            return escalatedOn;
        }
    }
}
