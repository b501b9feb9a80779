package org.hemu.eventstore;

/** The log cannot take or give events at the moment. Nothing was recorded; trying again later is right. */
public final class LogUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Cause reason;

    public LogUnavailable(Cause reason, String message, Throwable cause) {
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
        UNREACHABLE
    }
}
