package org.hemu.query.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A store whose process dies now and then, right before or right after it has written something. */
final class FaultyStore implements ReadStore {
    private final ReadStore store;
    private final Random random;
    private int untilCrash;

    /** The process has died. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    FaultyStore(ReadStore store, Random random) {
        this.store = store;
        this.random = random;
        this.untilCrash = 1 + random.nextInt(12);
    }

    private void writing(Runnable write) {
        if (--untilCrash > 0) {
            write.run();
            return;
        }
        untilCrash = 1 + random.nextInt(12);
        if (random.nextBoolean()) {
            write.run();
        }
        throw new Crash();
    }

    @Override
    public <R> Map<String, Keyed<R>> find(Name collection, Class<R> row, Collection<String> keys) {
        return store.find(collection, row, keys);
    }

    /** Of an unordered bulk any part may have been written when the process dies. */
    @Override
    public <R> void write(Name collection, Class<R> row, List<Change<R>> changes) {
        int part = untilCrash == 1 ? random.nextInt(changes.size() + 1) : changes.size();
        if (part > 0) {
            store.write(collection, row, changes.subList(0, part));
        }
        writing(() -> {});
    }

    @Override
    public long checkpoint(String projection) {
        return store.checkpoint(projection);
    }

    @Override
    public void saveCheckpoint(String projection, long position, long epoch) {
        writing(() -> store.saveCheckpoint(projection, position, epoch));
    }

    @Override
    public void dropCheckpoint(String projection) {
        store.dropCheckpoint(projection);
    }

    @Override
    public void drop(Name collection) {
        store.drop(collection);
    }

    @Override
    public int generation(String projection) {
        return store.generation(projection);
    }

    @Override
    public void saveGeneration(String projection, int generation) {
        store.saveGeneration(projection, generation);
    }

    @Override
    public Optional<Long> lease(String owner, long nowMillis, long untilMillis) {
        return store.lease(owner, nowMillis, untilMillis);
    }

    @Override
    public void release(String owner) {
        store.release(owner);
    }

    @Override
    public Optional<String> leaseOwner() {
        return store.leaseOwner();
    }

    @Override
    public List<Quarantined> quarantined() {
        return store.quarantined();
    }

    @Override
    public void quarantine(List<Quarantined> events) {
        writing(() -> store.quarantine(events));
    }

    @Override
    public void release(Quarantined event) {
        writing(() -> store.release(event));
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
