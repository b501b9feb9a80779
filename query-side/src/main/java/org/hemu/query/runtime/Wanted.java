package org.hemu.query.runtime;

import java.util.List;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/** An event that a projection wants, with its keys, or with why they could not be told. */
record Wanted(
        StoredEvent stored,
        @Nullable Recorded recorded,
        List<String> keys,
        @Nullable Throwable failure) {

    static Wanted of(Decoded event, Projection<?> projection) {
        Recorded recorded = event.recorded();
        if (recorded == null) {
            return new Wanted(event.stored(), null, List.of(), event.failure());
        }
        try {
            return new Wanted(
                    event.stored(),
                    recorded,
                    projection.keys(recorded).distinct().toList(),
                    null);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return new Wanted(event.stored(), recorded, List.of(), e);
        }
    }

    long position() {
        return stored.position();
    }

    String aggregateId() {
        return stored.aggregateId();
    }

    /** Where it may belong: its keys; if they are unknown, the row of its aggregate, which many projections have. */
    List<String> suspects() {
        return failure == null ? keys : List.of(aggregateId());
    }
}
