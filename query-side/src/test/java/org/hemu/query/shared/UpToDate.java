package org.hemu.query.shared;

import java.time.Duration;
import java.util.Collection;

/** Read models that have reached the end of a history. */
public record UpToDate(long head) implements Freshness {
    public static UpToDate with(History history) {
        return new UpToDate(history.events().size());
    }

    @Override
    public AsOf of(Collection<String> projections) {
        return new AsOf(head - 1, head, 0, 0, false);
    }

    @Override
    public boolean await(long position, Collection<String> projections, Duration atMost) {
        return position < head;
    }
}
