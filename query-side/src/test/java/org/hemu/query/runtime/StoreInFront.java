package org.hemu.query.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A read store in front of another; by itself it changes nothing. */
abstract class StoreInFront implements ReadStore {
    private final ReadStore store;

    StoreInFront(ReadStore store) {
        this.store = store;
    }

    @Override
    public <R> void write(Name collection, Class<R> row, List<Change<R>> changes) {
        store.write(collection, row, changes);
    }

    @Override
    public void quarantine(List<Quarantined> events) {
        store.quarantine(events);
    }

    @Override
    public void amend(List<Amendment> amendments) {
        store.amend(amendments);
    }

    @Override
    public void saveCheckpoint(String id, Checkpoint checkpoint, long epoch) {
        store.saveCheckpoint(id, checkpoint, epoch);
    }

    @Override
    public void catalogue(Catalogued builds, long epoch) {
        store.catalogue(builds, epoch);
    }

    @Override
    public void drop(Name collection) {
        store.drop(collection);
    }

    @Override
    public void dropCheckpoint(String id) {
        store.dropCheckpoint(id);
    }

    @Override
    public void dropQuarantine(String id) {
        store.dropQuarantine(id);
    }

    @Override
    public void release(String owner) {
        store.release(owner);
    }

    @Override
    public <R> Map<String, Keyed<R>> find(Name collection, Class<R> row, Collection<String> keys) {
        return store.find(collection, row, keys);
    }

    @Override
    public <R> List<Keyed<R>> scan(Name collection, Class<R> row, String afterKey, int limit) {
        return store.scan(collection, row, afterKey, limit);
    }

    @Override
    public <R> void each(Name collection, Class<R> row, Predicate<Keyed<R>> more) {
        store.each(collection, row, more);
    }

    @Override
    public Optional<Checkpoint> checkpoint(String id) {
        return store.checkpoint(id);
    }

    @Override
    public Optional<Catalogued> catalogued(String projection) {
        return store.catalogued(projection);
    }

    @Override
    public Optional<Long> lease(String owner, long nowMillis, long untilMillis) {
        return store.lease(owner, nowMillis, untilMillis);
    }

    @Override
    public Optional<String> leaseOwner(long nowMillis) {
        return store.leaseOwner(nowMillis);
    }

    @Override
    public List<Quarantined> quarantined(
            @Nullable String id, @Nullable String aggregateId, long afterPosition, int limit) {
        return store.quarantined(id, aggregateId, afterPosition, limit);
    }

    @Override
    public void eachQuarantined(String id, Consumer<Quarantined> then) {
        store.eachQuarantined(id, then);
    }

    @Override
    public void flush() {
        store.flush();
    }

    @Override
    public void close() {
        store.close();
    }
}
