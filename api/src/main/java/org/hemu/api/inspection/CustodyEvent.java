package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.Deadline;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What became of a case with time. */
public sealed interface CustodyEvent extends InspectionCaseEvent {

    /** A notice about days off moved the last days of deadlines, or made known what they are. */
    @EventType("inspection-case.deadlines-recomputed")
    record DeadlinesRecomputed(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            List<Deadline> before,
            List<Deadline> after,
            LocalDate recomputedOn)
            implements CustodyEvent {
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
    @EventType("inspection-case.deadline-missed")
    record DeadlineMissed(CaseId caseId, JurisdictionCode jurisdiction, Deadline deadline, LocalDate recordedOn)
            implements CustodyEvent {
        @Override
        public LocalDate occurredOn() {
            return recordedOn;
        }

        @Override
        public ClockChanges clocks() {
            return ClockChanges.missing(deadline.clock());
        }
    }

    /** A term has run out that nobody had to keep: what it stood for is open, or open no more. */
    @EventType("inspection-case.term-expired")
    record TermExpired(CaseId caseId, JurisdictionCode jurisdiction, Deadline deadline, LocalDate recordedOn)
            implements CustodyEvent {
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
    @EventType("inspection-case.archived")
    record InspectionArchived(CaseId caseId, JurisdictionCode jurisdiction, LocalDate archivedOn, ClockChanges clocks)
            implements CustodyEvent {
        @Override
        public LocalDate occurredOn() {
            return archivedOn;
        }
    }
}
