package org.hemu.eventstore.axon;

import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** A place in the log: everything up to and including the position has been seen. */
public record PositionToken(long seen) implements TrackingToken {

    static long nextAfter(@Nullable TrackingToken token) {
        return token == null ? 0 : ((PositionToken) token).seen() + 1;
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return new PositionToken(Math.min(seen, ((PositionToken) other).seen()));
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return new PositionToken(Math.max(seen, ((PositionToken) other).seen()));
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        return other == null || ((PositionToken) other).seen() <= seen;
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(seen);
    }
}
