package org.hemu.query.runtime;

import java.time.InstantSource;
import org.hemu.query.runtime.RebuildProgress.State;
import org.jspecify.annotations.Nullable;

/** One projection that is built anew beside the live one. */
final class Rebuild {
    private final Fed<?> fed;
    private final boolean switchesItself;
    private final Rate rate;
    private volatile State state = State.RUNNING;
    private volatile @Nullable String failure;

    /** @param switchesItself whether it becomes the live one without being told to, as soon as it has caught up */
    Rebuild(Fed<?> fed, boolean switchesItself, InstantSource clock) {
        this.fed = fed;
        this.switchesItself = switchesItself;
        this.rate = new Rate(clock);
    }

    Fed<?> fed() {
        return fed;
    }

    boolean switchesItself() {
        return switchesItself;
    }

    State state() {
        return state;
    }

    boolean underWay() {
        return state == State.RUNNING || state == State.CAUGHT_UP;
    }

    /** It follows the log up to the head. */
    void moved(long events, long head) {
        rate.count(events);
        state = fed.next() >= head ? State.CAUGHT_UP : State.RUNNING;
    }

    void switched() {
        state = State.SWITCHED;
    }

    void failed(RuntimeException why) {
        failure = why.getClass().getSimpleName() + ": " + why.getMessage();
        state = State.FAILED;
    }

    @Nullable
    String failure() {
        return failure;
    }

    RebuildProgress progress(long head) {
        return RebuildProgress.of(
                fed.name(), fed.generation().number(), state, fed.next(), head, rate.perSecond(), failure);
    }
}
