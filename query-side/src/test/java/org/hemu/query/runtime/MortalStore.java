package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A read store whose process can be killed at any write: before it, after it, or when half of a bulk is written. */
final class MortalStore implements ReadStore {
    private final ReadStore store;
    private final Random lot;
    private int writes;
    private int dieAt = Integer.MAX_VALUE;
    private Death death = Death.BEFORE;

    /** When exactly, seen from the write at which it dies. */
    enum Death {
        BEFORE,
        HALFWAY,
        AFTER
    }

    MortalStore(ReadStore store, Random lot) {
        this.store = store;
        this.lot = lot;
    }

    /** Dies at the n-th write from now on, counted from 1. */
    MortalStore dyingAt(int n, Death how) {
        dieAt = writes + n;
        death = how;
        return this;
    }

    void live() {
        dieAt = Integer.MAX_VALUE;
    }

    private void write(Runnable whole, Runnable part) {
        writes++;
        if (writes != dieAt) {
            whole.run();
            return;
        }
        switch (death) {
            case BEFORE -> {}
            case HALFWAY -> part.run();
            case AFTER -> whole.run();
        }
        throw new Killed();
    }

    private void write(Runnable whole) {
        write(whole, () -> {});
    }

    @Override
    public <R> void write(Name collection, Class<R> row, List<Change<R>> changes) {
        List<Change<R>> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, lot);
        List<Change<R>> some = shuffled.subList(0, lot.nextInt(shuffled.size()));
        write(() -> store.write(collection, row, changes), () -> {
            if (!some.isEmpty()) {
                store.write(collection, row, some);
            }
        });
    }

    @Override
    public void quarantine(List<Quarantined> events) {
        List<Quarantined> first = events.subList(0, lot.nextInt(events.size()));
        write(() -> store.quarantine(events), () -> {
            if (!first.isEmpty()) {
                store.quarantine(first);
            }
        });
    }

    @Override
    public void amend(List<Amendment> amendments) {
        List<Amendment> first = amendments.subList(0, lot.nextInt(amendments.size()));
        write(() -> store.amend(amendments), () -> {
            if (!first.isEmpty()) {
                store.amend(first);
            }
        });
    }

    @Override
    public void saveCheckpoint(String id, Checkpoint checkpoint, long epoch) {
        write(() -> store.saveCheckpoint(id, checkpoint, epoch));
    }

    @Override
    public void catalogue(Catalogued builds, long epoch) {
        write(() -> store.catalogue(builds, epoch));
    }

    @Override
    public void drop(Name collection) {
        write(() -> store.drop(collection));
    }

    @Override
    public void dropCheckpoint(String id) {
        write(() -> store.dropCheckpoint(id));
    }

    @Override
    public void dropQuarantine(String id) {
        write(() -> store.dropQuarantine(id));
    }

    @Override
    public void release(String owner) {
        write(() -> store.release(owner));
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
    public <R> void each(Name collection, Class<R> row, Consumer<Keyed<R>> then) {
        store.each(collection, row, then);
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
