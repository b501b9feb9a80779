package org.hemu.query.shared;

import java.time.Duration;
import java.util.Collection;

/** How far the read models have come, by name of projection. */
public interface Freshness {

    /** What an answer from these projections reflects now; of none, what the log itself holds. */
    AsOf of(Collection<String> projections);

    /**
     * Waits until all of these projections reflect the position, or the time is up.
     *
     * @return whether they do
     */
    boolean await(long position, Collection<String> projections, Duration atMost) throws InterruptedException;
}
