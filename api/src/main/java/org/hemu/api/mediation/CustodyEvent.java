package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What became of a case with time. */
public sealed interface CustodyEvent extends MediationCaseEvent {

    /** A notice about days off moved the last days of deadlines, or made known what they are. */
    @EventType("mediation-case.deadlines-recomputed")
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
    @EventType("mediation-case.deadline-missed")
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
    @EventType("mediation-case.term-expired")
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

    /**
     * The days that the law gives were over without an agreement. A step that happened while there was still time, and is
     * recorded later, shows that it was not so.
     *
     * @param failedOn the day after the last one
     */
    @EventType("mediation-case.deemed-failed")
    record MediationDeemedFailed(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Deadline deadline,
            LocalDate failedOn,
            @Nullable LimitationInterruption interruption,
            ClockChanges clocks)
            implements CustodyEvent {
        @Override
        public LocalDate occurredOn() {
            return failedOn;
        }
    }

    /** Nothing more is to be done. */
    @EventType("mediation-case.archived")
    record CaseArchived(CaseId caseId, JurisdictionCode jurisdiction, LocalDate archivedOn, ClockChanges clocks)
            implements CustodyEvent {
        @Override
        public LocalDate occurredOn() {
            return archivedOn;
        }
    }
}
