package org.hemu.query.runtime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The right to write read models: one process has it, and loses it when it does not renew it in time. */
final class Lease {
    private final ReadStore store;
    private final InstantSource clock;
    private final Duration length;
    private final String owner;
    private long epoch = -1;
    private long renewAt;

    Lease(ReadStore store, InstantSource clock, Duration length, String owner) {
        this.store = store;
        this.clock = clock;
        this.length = length;
        this.owner = owner;
    }

    /** How long to wait before asking again. */
    Duration pause() {
        return length.dividedBy(5);
    }

    /** Takes or renews the lease if that is due; gives its epoch, empty while somebody else has it. */
    Optional<Long> hold() {
        long now = clock.millis();
        if (epoch < 0 || now >= renewAt) {
            epoch = store.lease(owner, now, now + length.toMillis()).orElse(-1L);
            renewAt = now + length.toMillis() / 3;
        }
        return epoch < 0 ? Optional.empty() : Optional.of(epoch);
    }

    /** Asks anew before anything else is done. */
    void forget() {
        epoch = -1;
    }

    void release() {
        store.release(owner);
        epoch = -1;
    }
}
