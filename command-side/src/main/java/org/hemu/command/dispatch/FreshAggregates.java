package org.hemu.command.dispatch;

import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.hemu.eventstore.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * Remembers aggregates as long as memory lasts, and gives out none that has moved on in the log. Several processes may record
 * about one aggregate; an event decided on an old state meets a conflict and is decided anew, but a refusal or a decision to
 * change nothing would stand.
 */
public final class FreshAggregates extends WeakReferenceCache {
    private final EventLog log;

    public FreshAggregates(EventLog log) {
        this.log = log;
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the signature is Axon's
    public <K, V> @Nullable V get(K id) {
        V known = super.get(id);
        if (known instanceof AggregateCacheEntry<?> entry && hasMovedOn(id.toString(), versionOf(entry))) {
            remove(id);
            return null;
        }
        return known;
    }

    private boolean hasMovedOn(String id, @Nullable Long version) {
        return !log.readAggregate(id, version == null ? 0 : version + 1).isEmpty();
    }

    /** Within one process an entry holds the aggregate itself, so nothing is needed to make it again. */
    private static @Nullable Long versionOf(AggregateCacheEntry<?> entry) {
        return entry.recreateAggregate(null, null, null, null).version();
    }
}
