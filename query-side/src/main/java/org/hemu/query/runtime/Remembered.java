package org.hemu.query.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is asked for often and looked up once a second. */
final class Remembered<T> {
    static final Duration FOR = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Supplier<T> lookUp;
    private @Nullable T value;
    private Instant until = Instant.MIN;

    Remembered(InstantSource clock, Supplier<T> lookUp) {
        this.clock = clock;
        this.lookUp = lookUp;
    }

    synchronized T get() {
        T known = value;
        Instant now = clock.instant();
        if (known == null || !now.isBefore(until)) {
            known = lookUp.get();
            value = known;
            until = now.plus(FOR);
        }
        return known;
    }
}
