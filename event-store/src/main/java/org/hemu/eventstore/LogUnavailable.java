package org.hemu.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * The log cannot take or give events at the moment. Nothing was recorded and trying again later is right, unless the reason
 * is {@link Cause#OUTCOME_UNKNOWN}.
 */
public final class LogUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Cause reason;

    public LogUnavailable(Cause reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public LogUnavailable(Cause reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Cause reason() {
        return reason;
    }

    /** Why it is unavailable. */
    public enum Cause {
        /** The disk or the quota of the store is full. */
        STORAGE_FULL,
        /** More appends are waiting than the limit allows. */
        OVERLOADED,
        /** The store does not answer or refuses to write. */
        UNREACHABLE,
        /**
         * The store was lost in the middle of a commit and did not come back in time: the append is recorded wholly or not at
         * all. Ask with the same request key, or compare the aggregate's history, before trying again.
         */
        OUTCOME_UNKNOWN
    }
}
