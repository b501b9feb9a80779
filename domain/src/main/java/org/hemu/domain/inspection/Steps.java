package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.Deadline;

/** What the steps of a case have in common. */
final class Steps {
    private Steps() {}

    /** The days of the deadline were over on that day. */
    static Optional<CaseworkRejection> over(Deadline deadline, LocalDate day, String pointer) {
        LocalDate last = deadline.lastDay();
        return last != null && deadline.isOverOn(day)
                ? Optional.of(new PeriodOver(deadline.clock(), last, deadline.rule(), pointer))
                : Optional.empty();
    }
}
