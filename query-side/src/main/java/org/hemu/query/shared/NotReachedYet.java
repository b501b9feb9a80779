package org.hemu.query.shared;

/** The read models have not reached the position the client has seen, and did not within the time it may wait. */
public final class NotReachedYet extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long position;

    public NotReachedYet(long position) {
        super("position " + position);
        this.position = position;
    }

    public long position() {
        return position;
    }
}
