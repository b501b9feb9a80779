package org.hemu.api.casework;

import java.util.List;

/**
 * What an event does to the clocks of its case.
 *
 * @param stopped clocks that run no longer
 * @param started clocks that run from now on, each in the place of one of its kind that ran before
 * @param missed clocks found to have run out while something was still due; they run on
 */
public record ClockChanges(List<ClockKind> stopped, List<Deadline> started, List<ClockKind> missed) {
    public static final ClockChanges NONE = new ClockChanges(List.of(), List.of(), List.of());

    /** Changes; the lists are copied. */
    public ClockChanges {
        stopped = List.copyOf(stopped);
        started = List.copyOf(started);
        missed = List.copyOf(missed);
    }

    /** Some clocks begin to run. */
    public static ClockChanges starting(List<Deadline> started) {
        return new ClockChanges(List.of(), started, List.of());
    }

    /** Some clocks run no longer. */
    public static ClockChanges stopping(List<ClockKind> stopped) {
        return new ClockChanges(stopped, List.of(), List.of());
    }

    /** A clock has run out, and nothing was done. */
    public static ClockChanges missing(ClockKind missed) {
        return new ClockChanges(List.of(), List.of(), List.of(missed));
    }
}
