package org.hemu.eventstore.axon;

import org.hemu.eventstore.JsonBytes;

/**
 * How the state of one aggregate type becomes a snapshot and back. A snapshot of another type name or revision is ignored,
 * so a changed shape needs nothing but a higher revision.
 *
 * @param <A> the aggregate class
 */
public interface SnapshotCodec<A> {
    /** Name of the aggregate type, as in the log. */
    String aggregateType();

    Class<A> aggregate();

    int revision();

    JsonBytes encode(A aggregate);

    A decode(String aggregateId, JsonBytes json);
}
