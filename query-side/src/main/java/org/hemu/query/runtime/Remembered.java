package org.hemu.query.runtime;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is asked for often and looked up once a second. */
final class Remembered<T> {
    private static final long MILLIS = 1_000;

    private final InstantSource clock;
    private final Supplier<T> lookUp;
    private @Nullable T value;
    private long until;

    Remembered(InstantSource clock, Supplier<T> lookUp) {
        this.clock = clock;
        this.lookUp = lookUp;
    }

    synchronized T get() {
        T known = value;
        long now = clock.millis();
        if (known == null || now >= until) {
            known = lookUp.get();
            value = known;
            until = now + MILLIS;
        }
        return known;
    }

    synchronized void forget() {
        value = null;
    }
}
