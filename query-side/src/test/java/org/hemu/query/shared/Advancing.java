package org.hemu.query.shared;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/** Read models that move on by an event whenever something is read of them: at position 0 only before the first reading. */
public final class Advancing implements Freshness {
    private final AtomicLong position = new AtomicLong();

    public <R> Rows<R> reading(Rows<R> rows) {
        return keys -> {
            advance();
            return rows.find(keys);
        };
    }

    public void advance() {
        position.incrementAndGet();
    }

    /** The position that an answer has to claim. */
    public static AsOf beforeReading() {
        return new AsOf(0, 1, 0, 0, false);
    }

    @Override
    public AsOf of(Collection<String> projections) {
        return new AsOf(position.get(), position.get() + 1, 0, 0, false);
    }

    @Override
    public boolean await(long wanted, Collection<String> projections, Duration atMost) {
        return true;
    }
}
