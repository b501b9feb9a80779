package org.hemu.query.runtime;

import java.time.InstantSource;

/** Events per second over about the last second. */
final class Rate {
    private static final long WINDOW_MILLIS = 1_000;

    private final InstantSource clock;
    private long windowFrom;
    private long counted;
    private volatile long perSecond;

    Rate(InstantSource clock) {
        this.clock = clock;
        this.windowFrom = clock.millis();
    }

    void count(long events) {
        counted += events;
        long now = clock.millis();
        long passed = now - windowFrom;
        if (passed >= WINDOW_MILLIS) {
            perSecond = counted * 1_000 / passed;
            counted = 0;
            windowFrom = now;
        }
    }

    void idle() {
        count(0);
    }

    long perSecond() {
        return perSecond;
    }
}
