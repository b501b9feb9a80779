package org.hemu.query.runtime;

/** The read store does not answer. Waiting and trying again is right. */
public final class StoreUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnreachable(Throwable cause) {
        super("the read store does not answer: " + cause.getMessage(), cause);
    }
}
