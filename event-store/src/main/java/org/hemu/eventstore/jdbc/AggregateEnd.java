package org.hemu.eventstore.jdbc;

import org.jspecify.annotations.Nullable;

/** Where an aggregate's history ends; no type while it has none. */
record AggregateEnd(@Nullable String type, long nextSequence) {
    static final AggregateEnd NONE = new AggregateEnd(null, 0);
}
