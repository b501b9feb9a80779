package org.hemu.api.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of calendar days, both ends included.
 *
 * @param from first day
 * @param to last day; absent while no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** Whether the day lies inside. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
