package org.hemu.eventstore;

/** An append claimed a place in an aggregate's history that is not the next one. */
public final class SequenceConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String aggregateId;
    private final long claimed;
    private final long next;

    public SequenceConflict(String aggregateId, long claimed, long next) {
        super("aggregate " + aggregateId + ": sequence " + claimed + " was claimed, " + next + " is next");
        this.aggregateId = aggregateId;
        this.claimed = claimed;
        this.next = next;
    }

    public String aggregateId() {
        return aggregateId;
    }

    public long claimed() {
        return claimed;
    }

    public long next() {
        return next;
    }
}
