package org.hemu.query.runtime;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Whether what a projection does not hold may be taken not to be. It may not while what is live was folded by another
 * version of the program, nor while it has read less than there was when this process started, or than it once had: then a
 * read model was lost and is being built again. The ordinary lag behind new events is none of these.
 */
final class Completeness implements BooleanSupplier {
    private final BooleanSupplier ofThisVersion;
    private final LongSupplier next;
    private final AtomicLong once;

    /**
     * Of a projection whose build is live in this version or another.
     *
     * @param next the position that the live build reads on from
     * @param head where the log ended when this process started
     */
    Completeness(BooleanSupplier ofThisVersion, LongSupplier next, long head) {
        this.ofThisVersion = ofThisVersion;
        this.next = next;
        this.once = new AtomicLong(head);
    }

    @Override
    public boolean getAsBoolean() {
        if (!ofThisVersion.getAsBoolean()) {
            return false;
        }
        // In this order, or somebody else who looks meanwhile has seen more.
        long least = once.get();
        long now = next.getAsLong();
        once.accumulateAndGet(now, Math::max);
        return now >= least;
    }
}
