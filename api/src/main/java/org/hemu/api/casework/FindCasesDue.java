package org.hemu.api.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the cases in which a clock has run out and nothing is recorded of it, or in which a last day may be another one by what
 * is known about days off now. Each of them is asked to review its deadlines; it alone decides what comes of that.
 *
 * @param asOf today; a clock has run out on the day after its last one
 * @param limit how many at most; at least 1
 * @param cursor {@link CasesDue#next()} of the answer before; absent to begin
 */
public record FindCasesDue(
        LocalDate asOf, int limit, @Nullable String cursor) {}
