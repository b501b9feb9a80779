package org.hemu.eventstore.codec;

/** The log holds, or is asked to take, an event of a kind that this program does not know. */
public final class UnknownEventType extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownEventType(String message) {
        super(message);
    }
}
