package org.hemu.query.runtime;

/** One projection in one generation as it is being fed. */
final class Fed<R> {
    private final Projection<R> projection;
    private final int generation;
    private final Folding<R> folding;
    private volatile long next;

    Fed(Projection<R> projection, int generation, ReadStore store) {
        this.projection = projection;
        this.generation = generation;
        this.folding = new Folding<>(projection, id(projection, generation), store);
    }

    /** Under which name its documents and its checkpoint lie. */
    static String id(Projection<?> projection, int generation) {
        String id = projection.name() + "@" + projection.version();
        return generation == 1 ? id : id + "~g" + generation;
    }

    Projection<R> projection() {
        return projection;
    }

    int generation() {
        return generation;
    }

    String id() {
        return folding.id();
    }

    Folding<R> folding() {
        return folding;
    }

    /** The position it reads on from. */
    long next() {
        return next;
    }

    void next(long position) {
        next = position;
    }
}
