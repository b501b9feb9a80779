package org.hemu.api.casework;

import java.time.LocalDate;
import org.hemu.api.shared.Citation;
import org.jspecify.annotations.Nullable;

/**
 * More time for what a clock runs for.
 *
 * @param decidedOn day on which it was agreed or approved
 * @param rule that allows it
 * @param days how many more of the days that the limit counts; none when a last day was agreed
 * @param until the last day that was agreed; absent when days were added
 */
public record Extension(
        LocalDate decidedOn,
        Citation rule,
        int days,
        @Nullable LocalDate until) {

    /** So many days more. */
    public static Extension byDays(LocalDate decidedOn, Citation rule, int days) {
        return new Extension(decidedOn, rule, days, null);
    }

    /** Until an agreed day. */
    public static Extension until(LocalDate decidedOn, Citation rule, LocalDate until) {
        return new Extension(decidedOn, rule, 0, until);
    }
}
