package org.hemu.eventstore.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as the database holds them: microseconds since 1970. */
final class Micros {
    private Micros() {}

    /** The last microsecond not after the instant; the ends of the range stand for everything beyond them. */
    static long of(Instant instant) {
        if (instant.isAfter(instant(Long.MAX_VALUE))) {
            return Long.MAX_VALUE;
        }
        if (instant.isBefore(instant(Long.MIN_VALUE))) {
            return Long.MIN_VALUE;
        }
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant.truncatedTo(ChronoUnit.MICROS));
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
