package org.hemu.query.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span of time in which events were recorded.
 *
 * @param from first instant; absent for the beginning of the log
 * @param to last instant, included; absent for its end
 */
public record Span(@Nullable Instant from, @Nullable Instant to) {
    public static final Span ALL = new Span(null, null);
}
