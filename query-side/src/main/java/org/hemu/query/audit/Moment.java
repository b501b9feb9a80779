package org.hemu.query.audit;

import java.time.Instant;

/** A moment in what was known: a position of the log, or an instant. */
public sealed interface Moment {
    /** After the event at the position. */
    record AtPosition(long position) implements Moment {}

    /** After everything recorded at or before the instant. */
    record AtInstant(Instant instant) implements Moment {}
}
