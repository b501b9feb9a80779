package org.hemu.eventstore.axon;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.codec.StateCodec;

/**
 * How the aggregates of one type become snapshots and come back: their state is written, and an aggregate is made around
 * a state that was read.
 *
 * @param aggregate the class of the aggregate
 * @param state what there is to write of an aggregate
 * @param restored the aggregate with an id and a state
 */
public record SnapshotCodec<A, S>(
        Class<A> aggregate, StateCodec<S> states, Function<A, S> state, BiFunction<String, S, A> restored) {

    Snapshot encode(String aggregateId, long sequence, Object root) {
        return states.encode(aggregateId, sequence, state.apply(aggregate.cast(root)));
    }

    /** The aggregate; empty if the snapshot is not to be trusted. */
    Optional<A> decode(Snapshot snapshot) {
        return states.decode(snapshot).map(read -> restored.apply(snapshot.aggregateId(), read));
    }
}
