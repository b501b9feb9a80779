package org.hemu.domain.employment;

import java.time.LocalDate;

/** How months and years are counted: the start day is not counted, so a month from 15 March ends on 15 April. */
final class StatutoryMonths {
    private StatutoryMonths() {}

    /** The last day of the given number of months after a day. */
    static LocalDate lastDayOf(int months, LocalDate after) {
        return after.plusMonths(months);
    }

    /** Whether the span from the first to the last day is longer than so many months, both days being part of it. */
    static boolean exceeds(int months, LocalDate first, LocalDate last) {
        return last.isAfter(first.plusMonths(months).minusDays(1));
    }
}
