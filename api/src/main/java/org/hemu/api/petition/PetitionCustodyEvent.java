package org.hemu.api.petition;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.Deadline;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What became of a petition with time. */
public sealed interface PetitionCustodyEvent extends PetitionEvent {

    /** A notice about days off moved the last days of deadlines, or made known what they are. */
    @EventType("petition.deadlines-recomputed")
    record PetitionDeadlinesRecomputed(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            List<Deadline> before,
            List<Deadline> after,
            LocalDate recomputedOn)
            implements PetitionCustodyEvent {
        @Override
        public LocalDate occurredOn() {
            return recomputedOn;
        }

        @Override
        public ClockChanges clocks() {
            return ClockChanges.starting(after);
        }
    }

    /** A deadline has run out with something still due. */
    @EventType("petition.deadline-missed")
    record PetitionDeadlineMissed(CaseId caseId, JurisdictionCode jurisdiction, Deadline deadline, LocalDate recordedOn)
            implements PetitionCustodyEvent {
        @Override
        public LocalDate occurredOn() {
            return recordedOn;
        }

        @Override
        public ClockChanges clocks() {
            return ClockChanges.missing(deadline.clock());
        }
    }

    /** The days in which the petitioner could ask for a further answer are over. */
    @EventType("petition.term-expired")
    record PetitionTermExpired(CaseId caseId, JurisdictionCode jurisdiction, Deadline deadline, LocalDate recordedOn)
            implements PetitionCustodyEvent {
        @Override
        public LocalDate occurredOn() {
            return recordedOn;
        }

        @Override
        public ClockChanges clocks() {
            return ClockChanges.stopping(List.of(deadline.clock()));
        }
    }

    /** Nothing more is to be done. */
    @EventType("petition.archived")
    record PetitionArchived(CaseId caseId, JurisdictionCode jurisdiction, LocalDate archivedOn, ClockChanges clocks)
            implements PetitionCustodyEvent {
        @Override
        public LocalDate occurredOn() {
            return archivedOn;
        }
    }
}
