package org.hemu.eventstore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one command wants recorded, all of it or nothing.
 *
 * @param events may be empty when only the answer to a request is to be remembered
 * @param request the idempotent request this append answers; recorded in the same transaction
 * @param condition what must not have changed for the events to be recorded
 */
public record Append(List<NewEvent> events, @Nullable Request request, AppendCondition condition) {

    /** An append that rests on nothing but the aggregates of its events. */
    public Append(List<NewEvent> events, @Nullable Request request) {
        this(events, request, AppendCondition.NONE);
    }

    /**
     * An idempotent request and its answer.
     *
     * @param key unique per client and {@code Idempotency-Key}
     * @param fingerprint digest of method, path and body
     * @param answer what was answered, when it cannot be derived from the events, as when the command was refused; JSON
     */
    public record Request(
            String key, String fingerprint, @Nullable String answer) {

        /** How the key of a request begins that is the program's own; it is remembered as long as the log. */
        public static final String LASTING = "log:";
    }
}
