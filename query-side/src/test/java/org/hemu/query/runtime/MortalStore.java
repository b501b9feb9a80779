package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A read store whose process can be killed at any write: before it, after it, or when half of a bulk is written. */
final class MortalStore extends StoreInFront {
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
        super(store);
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
        write(() -> super.write(collection, row, changes), () -> {
            if (!some.isEmpty()) {
                super.write(collection, row, some);
            }
        });
    }

    @Override
    public void quarantine(List<Quarantined> events) {
        List<Quarantined> first = events.subList(0, lot.nextInt(events.size()));
        write(() -> super.quarantine(events), () -> {
            if (!first.isEmpty()) {
                super.quarantine(first);
            }
        });
    }

    @Override
    public void amend(List<Amendment> amendments) {
        List<Amendment> first = amendments.subList(0, lot.nextInt(amendments.size()));
        write(() -> super.amend(amendments), () -> {
            if (!first.isEmpty()) {
                super.amend(first);
            }
        });
    }

    @Override
    public void saveCheckpoint(String id, Checkpoint checkpoint, long epoch) {
        write(() -> super.saveCheckpoint(id, checkpoint, epoch));
    }

    @Override
    public void catalogue(Catalogued builds, long epoch) {
        write(() -> super.catalogue(builds, epoch));
    }

    @Override
    public void drop(Name collection) {
        write(() -> super.drop(collection));
    }

    @Override
    public void dropCheckpoint(String id) {
        write(() -> super.dropCheckpoint(id));
    }

    @Override
    public void dropQuarantine(String id) {
        write(() -> super.dropQuarantine(id));
    }

    @Override
    public void release(String owner) {
        write(() -> super.release(owner));
    }
}
