package org.hemu.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hemu.api.casework.DayUnit;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.Extension;
import org.hemu.api.shared.Period;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.calendar.StatutoryPeriod.WorkingDays;

/** The last day of a deadline, from what the deadline is made of. The one place that computes it. */
public final class LastDay {
    private LastDay() {}

    /**
     * The last day.
     *
     * @throws NoHolidayNotice if it lies in a year without a notice, or behind one
     */
    public static LocalDate of(
            LocalDate from,
            int days,
            DayUnit unit,
            List<Extension> extensions,
            List<Period> suspensions,
            StatutoryCalendar calendar) {
        return lastAgreed(extensions).orElseGet(() -> counted(from, days, unit, extensions, suspensions, calendar));
    }

    /** Whether a deadline ends on another day under the calendar than it says, or waits for another year. */
    public static boolean isAnotherUnder(StatutoryCalendar calendar, Deadline deadline) {
        try {
            LocalDate lastDay = of(
                    deadline.from(),
                    deadline.days(),
                    deadline.unit(),
                    deadline.extensions(),
                    deadline.suspensions(),
                    calendar);
            return !lastDay.equals(deadline.lastDay());
        } catch (NoHolidayNotice missing) {
            return !Objects.equals(missing.year(), deadline.yearWithoutNotice());
        }
    }

    private static Optional<LocalDate> lastAgreed(List<Extension> extensions) {
        return extensions.stream()
                .map(Extension::until)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }

    private static LocalDate counted(
            LocalDate from,
            int days,
            DayUnit unit,
            List<Extension> extensions,
            List<Period> suspensions,
            StatutoryCalendar calendar) {
        int more = extensions.stream().mapToInt(Extension::days).sum();
        return switch (unit) {
            case CALENDAR_DAY -> new CalendarDays(days).longerBy(more).lastDay(from, suspensions, calendar);
            case WORKING_DAY -> new WorkingDays(days).longerBy(more).lastDay(from, suspensions, calendar);
            case AGREED_DAY -> from.plusDays(days);
        };
    }
}
