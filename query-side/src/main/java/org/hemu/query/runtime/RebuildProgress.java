package org.hemu.query.runtime;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param generation which build of the projection it is
 * @param position next position it reads
 * @param head number of events in the log
 * @param secondsLeft at the present speed; absent while that is unknown
 * @param failure why it failed, when it did
 */
public record RebuildProgress(
        String projection,
        int generation,
        State state,
        long position,
        long head,
        int percent,
        long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable String failure) {

    static RebuildProgress of(
            String projection,
            int generation,
            State state,
            long position,
            long head,
            long perSecond,
            @Nullable String failure) {
        long left = Math.max(0, head - position);
        return new RebuildProgress(
                projection,
                generation,
                state,
                position,
                head,
                left == 0 ? 100 : (int) (position * 100 / head),
                perSecond,
                left == 0 ? Long.valueOf(0) : perSecond == 0 ? null : Long.valueOf(left / perSecond),
                failure);
    }

    /** What a process can tell that does not build itself; nobody there knows the pace, or why it stands still. */
    static Optional<RebuildProgress> seenFromElsewhere(
            Catalogued builds, Function<Generation, Checkpoint> reached, long head) {
        return Optional.ofNullable(builds.building()).map(building -> {
            long position = reached.apply(building).next();
            return of(
                    builds.projection(),
                    building.number(),
                    position < head ? State.RUNNING : State.CAUGHT_UP,
                    position,
                    head,
                    0,
                    null);
        });
    }

    /** Stages of a rebuild. */
    public enum State {
        RUNNING,
        /** It has reached the head and follows it; it can be switched to. */
        CAUGHT_UP,
        SWITCHED,
        FAILED
    }
}
