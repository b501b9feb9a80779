package org.hemu.query.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param position next position it reads
 * @param head number of events in the log
 * @param secondsLeft at the present speed; absent while that is unknown
 * @param failure why it failed, when it did
 */
public record RebuildProgress(
        String projection,
        State state,
        long position,
        long head,
        int percent,
        long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable String failure) {

    /** Stages of a rebuild. */
    public enum State {
        RUNNING,
        /** It has reached the head and follows it; it can be switched to. */
        CAUGHT_UP,
        SWITCHED,
        FAILED
    }
}
