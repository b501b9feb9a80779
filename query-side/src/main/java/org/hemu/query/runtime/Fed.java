package org.hemu.query.runtime;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** One build of a projection as it is being fed by the owner of the lease. */
final class Fed<R> {
    private final Projection<R> projection;
    private final Generation generation;
    private final String id;
    private final ReadStore store;
    private final Aside aside;
    private final Folding<R> folding;
    private volatile long next;

    private Fed(
            Projection<R> projection,
            Generation generation,
            ReadStore store,
            long next,
            Predicate<String> mayBeWanted) {
        this.projection = projection;
        this.generation = generation;
        this.id = generation.id(projection.name());
        this.store = store;
        this.next = next;
        this.aside = Aside.of(store, id, next);
        this.folding = new Folding<>(projection, id, store, aside, mayBeWanted);
    }

    /**
     * Takes up feeding where it was left: fences off earlier owners and finishes a retry that was interrupted.
     *
     * @param mayBeWanted whether a stored event of the type may belong to the projection, when it cannot be decoded
     */
    static <R> Fed<R> takeUp(
            Projection<R> projection,
            Generation generation,
            ReadStore store,
            Source source,
            Predicate<String> mayBeWanted,
            long epoch) {
        Checkpoint left = store.checkpoint(generation.id(projection.name())).orElse(Checkpoint.NONE);
        Fed<R> fed = new Fed<>(projection, generation, store, left.next(), mayBeWanted);
        store.saveCheckpoint(fed.id, new Checkpoint(left.next(), fed.aside.count(), left.at()), epoch);
        List<Quarantined> interrupted = fed.aside.interrupted();
        if (!interrupted.isEmpty()) {
            fed.folding.retrying().finish(interrupted, source::at);
        }
        return fed;
    }

    Projection<R> projection() {
        return projection;
    }

    String name() {
        return projection.name();
    }

    Generation generation() {
        return generation;
    }

    String id() {
        return id;
    }

    Retrying<R> retrying() {
        return folding.retrying();
    }

    /** The position it reads on from. */
    long next() {
        return next;
    }

    /** Folds those of the events that are new to it; nothing counts as reached before {@link #reached} is called. */
    void fold(List<Decoded> events, Instant now) {
        folding.fold(events, next, now);
    }

    /** Notes how far it is. */
    Checkpoint reached(long position, long epoch, Instant now) {
        Checkpoint checkpoint = new Checkpoint(position, aside.count(), now);
        store.saveCheckpoint(id, checkpoint, epoch);
        next = position;
        return checkpoint;
    }
}
