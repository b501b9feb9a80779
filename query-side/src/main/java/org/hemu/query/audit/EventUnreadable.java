package org.hemu.query.audit;

/** A past state cannot be told, because the content of an event before it cannot be read. */
public final class EventUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long position;
    private final String type;

    EventUnreadable(long position, String type, Throwable cause) {
        super("position " + position + ": " + type, cause);
        this.position = position;
        this.type = type;
    }

    public long position() {
        return position;
    }

    public String type() {
        return type;
    }
}
