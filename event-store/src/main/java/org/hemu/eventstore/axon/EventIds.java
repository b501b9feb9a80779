package org.hemu.eventstore.axon;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Event ids: UUIDs of version 7, whose first half grows with time and within a process with every id, so that their index
 * grows at one end only.
 */
final class EventIds {
    private static final int COUNTER_BITS = 12;

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();
    private final InstantSource clock;

    EventIds(InstantSource clock) {
        this.clock = clock;
    }

    String next() {
        long ticks = last.updateAndGet(previous -> Math.max(previous + 1, clock.millis() << COUNTER_BITS));
        long high = ((ticks >>> COUNTER_BITS) << 16) | 0x7000L | (ticks & 0xfff);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
