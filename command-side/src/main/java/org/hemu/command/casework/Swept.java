package org.hemu.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a round over the cases that time has done something to.
 *
 * @param asOf business day of the round; absent before the first
 * @param reviewed cases that have looked at their deadlines, whatever came of it
 * @param failed cases that could not
 * @param complete whether all were asked; not while nobody can tell which, or nothing can be recorded
 */
public record Swept(@Nullable LocalDate asOf, int reviewed, int failed, boolean complete) {
    /** Before the first round. */
    public static final Swept NEVER = new Swept(null, 0, 0, true);
}
