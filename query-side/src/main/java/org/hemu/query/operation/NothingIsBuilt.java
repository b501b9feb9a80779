package org.hemu.query.operation;

/** Nothing is being built beside the live read model. */
final class NothingIsBuilt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingIsBuilt(String projection) {
        super("nothing is being built of " + projection);
    }
}
