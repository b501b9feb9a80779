package org.hemu.domain.calendar;

import java.time.LocalDate;

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
    LocalDate lastDay(LocalDate start, StatutoryCalendar calendar);

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
        public LocalDate lastDay(LocalDate start, StatutoryCalendar calendar) {
            return calendar.workedFrom(start.plusDays(days));
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
        public LocalDate lastDay(LocalDate start, StatutoryCalendar calendar) {
            LocalDate day = start;
            for (int counted = 0; counted < days; counted++) {
                day = calendar.workedFrom(day.plusDays(1));
            }
            return day;
        }
    }

    private static void requireSome(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one day, not " + days);
        }
    }
}
