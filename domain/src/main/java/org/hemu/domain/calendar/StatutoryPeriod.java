package org.hemu.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.shared.Period;

/**
 * How long the law gives. The day on which it begins to run is not counted (民法通则 第一百五十四条, since 2021 民法典 第二百零一条).
 */
public sealed interface StatutoryPeriod {

    /** How many days. */
    int days();

    /**
     * The last day of the period.
     *
     * @param start the day of what it runs from
     * @throws NoHolidayNotice if it reaches into a year without a notice
     */
    default LocalDate lastDay(LocalDate start, StatutoryCalendar calendar) {
        return lastDay(start, List.of(), calendar);
    }

    /**
     * The last day of the period when some days are not counted.
     *
     * @param suspensions spans of days that are not counted
     * @throws NoHolidayNotice if it reaches into a year without a notice
     */
    LocalDate lastDay(LocalDate start, List<Period> suspensions, StatutoryCalendar calendar);

    /** The same kind of period, longer by so many days. */
    StatutoryPeriod longerBy(int more);

    /**
     * 日: every day counts, but a period does not end on a day off; then it ends on the next working day (民法通则 第一百五十四条,
     * since 2021 民法典 第二百零三条).
     *
     * @param days at least one
     */
    record CalendarDays(int days) implements StatutoryPeriod {
        /** So many days. */
        public CalendarDays {
            requireSome(days);
        }

        @Override
        public LocalDate lastDay(LocalDate start, List<Period> suspensions, StatutoryCalendar calendar) {
            LocalDate day = start;
            for (int counted = 0; counted < days; counted++) {
                day = running(day.plusDays(1), suspensions);
            }
            return calendar.workedFrom(day);
        }

        @Override
        public CalendarDays longerBy(int more) {
            return new CalendarDays(days + more);
        }
    }

    /**
     * 工作日: only days that are worked count.
     *
     * @param days at least one
     */
    record WorkingDays(int days) implements StatutoryPeriod {
        /** So many working days. */
        public WorkingDays {
            requireSome(days);
        }

        @Override
        public LocalDate lastDay(LocalDate start, List<Period> suspensions, StatutoryCalendar calendar) {
            LocalDate day = start;
            int counted = 0;
            while (counted < days) {
                day = running(day.plusDays(1), suspensions);
                counted += calendar.isWorkingDay(day) ? 1 : 0;
            }
            return day;
        }

        @Override
        public WorkingDays longerBy(int more) {
            return new WorkingDays(days + more);
        }
    }

    /** The day itself, or the first one after it on which the period runs. */
    private static LocalDate running(LocalDate day, List<Period> suspensions) {
        LocalDate candidate = day;
        while (isSuspended(candidate, suspensions)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private static boolean isSuspended(LocalDate day, List<Period> suspensions) {
        return suspensions.stream().anyMatch(span -> span.covers(day));
    }

    private static void requireSome(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one day, not " + days);
        }
    }
}
