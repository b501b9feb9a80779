package org.hemu.query.casework;

import java.time.LocalDate;
import org.hemu.api.casework.ClockKind.Nature;
import org.hemu.api.casework.Deadline;

/** How a clock that runs stands on a day. */
public enum ClockStatus {
    /** There is still time. */
    RUNNING,
    /** The last day has passed, and something is still due. */
    OVERDUE,
    /** The last day has passed of what nobody had to keep; that this is recorded is a matter of minutes. */
    EXPIRED,
    /** The last day cannot be told before a notice about days off is published. */
    UNDETERMINED;

    /** How the clock of a deadline stands on the day. */
    static ClockStatus of(Deadline deadline, LocalDate today) {
        if (deadline.lastDay() == null) {
            return UNDETERMINED;
        }
        if (!deadline.isOverOn(today)) {
            return RUNNING;
        }
        return deadline.clock().nature() == Nature.DUTY ? OVERDUE : EXPIRED;
    }
}
