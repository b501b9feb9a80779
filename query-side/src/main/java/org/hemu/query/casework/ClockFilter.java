package org.hemu.query.casework;

import java.time.LocalDate;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks to list; an absent criterion lets all pass.
 *
 * @param missed whether it is recorded that the clock has run out with something still due
 * @param dueBefore the last day lies before this one
 * @param handler one of those who handle the case
 */
public record ClockFilter(
        @Nullable ClockStatus status,
        @Nullable ClockKind kind,
        @Nullable Boolean missed,
        @Nullable LocalDate dueBefore,
        @Nullable SubjectId handler) {
    public static final ClockFilter ALL = new ClockFilter(null, null, null, null, null);

    boolean admits(OpenClock clock, LocalDate today) {
        LocalDate lastDay = clock.deadline().lastDay();
        return (status == null || status == clock.statusOn(today))
                && (kind == null || kind == clock.kind())
                && (missed == null || missed == clock.missed())
                && (dueBefore == null || (lastDay != null && lastDay.isBefore(dueBefore)));
    }

    boolean admits(CaseClocks clocks) {
        return handler == null || clocks.handlers().contains(handler);
    }
}
