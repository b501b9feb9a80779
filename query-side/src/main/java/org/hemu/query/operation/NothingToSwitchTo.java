package org.hemu.query.operation;

/** No rebuild of the projection has caught up with the log. */
final class NothingToSwitchTo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingToSwitchTo(String projection) {
        super("no rebuild of " + projection + " has caught up");
    }
}
