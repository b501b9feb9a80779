package org.hemu.query.employment;

import java.time.LocalDate;
import org.hemu.api.employment.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * An employer that a unit is or was accountable for.
 *
 * @param since first day under the unit
 * @param until first day under another unit; absent while it stays
 */
public record Listed(
        EmployerId id, LocalDate since, @Nullable LocalDate until) {}
