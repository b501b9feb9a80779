package org.hemu.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * What the log remembers of an idempotent request.
 *
 * @param firstPosition first event it caused; meaningless when it was refused
 * @param lastPosition last event it caused; {@code firstPosition - 1} when there were none
 * @param answer the problem that was answered, when it was refused; JSON
 */
public record Answered(
        String key,
        String fingerprint,
        long firstPosition,
        long lastPosition,
        @Nullable String answer) {}
