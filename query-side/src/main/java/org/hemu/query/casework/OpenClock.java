package org.hemu.query.casework;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.shared.JurisdictionCode;

/**
 * A clock that runs.
 *
 * @param aggregateType what kind of case it runs in
 * @param jurisdiction the unit that the case is on record under
 * @param missed whether it is recorded that it has run out with something still due
 * @param startedBy id of the event that started it
 */
public record OpenClock(
        CaseId caseId,
        String aggregateType,
        JurisdictionCode jurisdiction,
        Deadline deadline,
        boolean missed,
        String startedBy) {

    /** What runs. */
    ClockKind kind() {
        return deadline.clock();
    }

    /** How it stands on a day. */
    ClockStatus statusOn(LocalDate today) {
        return ClockStatus.of(deadline, today);
    }

    /** Whether its last day has not passed, and is not later than so many days from now; the day itself counts. */
    boolean dueWithin(int days, LocalDate today) {
        LocalDate lastDay = deadline.lastDay();
        return lastDay != null && !lastDay.isBefore(today) && !lastDay.isAfter(today.plusDays(days));
    }

    OpenClock foundMissed() {
        return new OpenClock(caseId, aggregateType, jurisdiction, deadline, true, startedBy);
    }
}
