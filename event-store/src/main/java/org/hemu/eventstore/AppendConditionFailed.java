package org.hemu.eventstore;

/** The decision behind an append has read something that has changed since; it may come out differently now. */
public final class AppendConditionFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AppendConditionFailed(String whatHasChanged) {
        super(whatHasChanged);
    }
}
