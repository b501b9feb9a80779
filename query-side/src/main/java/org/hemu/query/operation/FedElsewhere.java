package org.hemu.query.operation;

/** The projections are fed by another process at the moment; only that one can rebuild, switch and retry. */
final class FedElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FedElsewhere() {
        super("the projections are fed by another process");
    }
}
