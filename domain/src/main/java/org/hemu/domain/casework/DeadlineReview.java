package org.hemu.domain.casework;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.Deadline;
import org.hemu.domain.calendar.StatutoryCalendar;

/**
 * What time has done to the clocks of a case by a day. Looked at too early, twice, or after a clock stopped, it has done nothing.
 *
 * @param before deadlines that end otherwise than was known, as they were
 * @param after the same ones, as they are now
 * @param clocks all that run, as they are now
 * @param over those of them that have run out and were not recorded yet
 */
public record DeadlineReview(List<Deadline> before, List<Deadline> after, Clocks clocks, List<Deadline> over) {

    /** Looks at the clocks with the calendar of today. */
    public static DeadlineReview of(Clocks clocks, StatutoryCalendar calendar, LocalDate today) {
        List<Deadline> after = clocks.changedUnder(calendar);
        List<Deadline> before = after.stream()
                .flatMap(changed -> clocks.of(changed.clock()).stream())
                .toList();
        Clocks now = clocks.with(after);
        return new DeadlineReview(before, after, now, now.newlyOver(today));
    }
}
