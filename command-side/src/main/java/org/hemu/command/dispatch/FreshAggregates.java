package org.hemu.command.dispatch;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.hemu.eventstore.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the aggregates that were needed last, and gives out none that has moved on in the log. Several processes may
 * record about one aggregate; an event decided on an old state meets a conflict and is decided anew, but a refusal or a
 * decision to change nothing would stand.
 */
@SuppressWarnings({"TypeParameterUnusedInFormals", "unchecked"}) // the signatures are Axon's
public final class FreshAggregates implements Cache {
    /** A state is about as large as what its events say. */
    private static final long EVENTS_REMEMBERED = 500_000;

    private final EventLog log;
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> known = Caffeine.newBuilder()
            .maximumWeight(EVENTS_REMEMBERED)
            .weigher((_, entry) -> Math.toIntExact(Math.min(Integer.MAX_VALUE, versionOf(entry) + 2)))
            .build();

    public FreshAggregates(EventLog log) {
        this.log = log;
    }

    @Override
    public <K, V> @Nullable V get(K id) {
        Object entry = known.getIfPresent(id);
        if (entry == null) {
            return null;
        }
        if (!log.readAggregate(id.toString(), versionOf(entry) + 1).isEmpty()) {
            known.invalidate(id);
            return null;
        }
        return (V) entry;
    }

    @Override
    public void put(Object id, Object entry) {
        known.put(id, entry);
    }

    @Override
    public boolean putIfAbsent(Object id, Object entry) {
        return known.asMap().putIfAbsent(id, entry) == null;
    }

    @Override
    public <T> T computeIfAbsent(Object id, Supplier<T> entry) {
        return (T) known.get(id, _ -> entry.get());
    }

    @Override
    public <V> void computeIfPresent(Object id, UnaryOperator<V> change) {
        known.asMap().computeIfPresent(id, (_, entry) -> change.apply((V) entry));
    }

    @Override
    public boolean remove(Object id) {
        return known.asMap().remove(id) != null;
    }

    @Override
    public void removeAll() {
        known.invalidateAll();
    }

    @Override
    public boolean containsKey(Object id) {
        return known.getIfPresent(id) != null;
    }

    /** Nobody in this program listens. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("nothing is told of what is remembered");
    }

    /**
     * Sequence of the last event, -1 before the first. Within one process an entry holds the aggregate itself, so nothing is
     * needed to make it again.
     */
    private static long versionOf(Object entry) {
        Long version = ((AggregateCacheEntry<?>) entry)
                .recreateAggregate(null, null, null, null)
                .version();
        return version == null ? -1 : version;
    }
}
