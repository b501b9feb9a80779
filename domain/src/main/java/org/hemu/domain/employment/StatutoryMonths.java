package org.hemu.domain.employment;

import java.time.LocalDate;

/**
 * How the law's months and years are counted. This is the one place that decides it: the start day is not counted, so a
 * month from 15 March ends on 15 April; a span that is written down with its first and last day, as a term or a probation,
 * has a month from 15 March to 14 April.
 */
final class StatutoryMonths {
    private StatutoryMonths() {}

    /** The last day of the given number of months that run from an event. */
    static LocalDate lastDayOf(int months, LocalDate event) {
        return event.plusMonths(months);
    }

    /** The last day of a span of so many months that begins on the first day. */
    static LocalDate lastDayFrom(LocalDate first, int months) {
        return first.plusMonths(months).minusDays(1);
    }

    /** Whether the span from the first to the last day has at least so many months. */
    static boolean reaches(int months, LocalDate first, LocalDate last) {
        return !last.isBefore(lastDayFrom(first, months));
    }

    /** Whether the span from the first to the last day is longer than so many months. */
    static boolean exceeds(int months, LocalDate first, LocalDate last) {
        return last.isAfter(lastDayFrom(first, months));
    }
}
