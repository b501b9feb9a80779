package org.hemu.api.casework;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;

/**
 * Something that happened in a case. It says itself which clocks it starts and stops, so that open deadlines are known of every
 * kind of case in the same way: first what it stops, then what it starts, then what it finds missed.
 */
public interface CaseworkEvent extends Event {
    CaseId caseId();

    @Override
    default String aggregateId() {
        return caseId().value();
    }

    /** The day on which it happened; a clock that it stops was kept when its last day is not before that day. */
    LocalDate occurredOn();

    /** What it does to the clocks of the case. */
    default ClockChanges clocks() {
        return ClockChanges.NONE;
    }

    /** Clocks that run from now on. */
    default List<Deadline> started() {
        return clocks().started();
    }

    /** Clocks that run no longer. */
    default List<ClockKind> stopped() {
        return clocks().stopped();
    }

    /** Clocks that were found to have run out with something still due. */
    default List<ClockKind> missed() {
        return clocks().missed();
    }

    /** Who handles the case after it, given who did before; most events change nothing about that. */
    default List<SubjectId> handlersAfter(List<SubjectId> before) {
        return before;
    }
}
