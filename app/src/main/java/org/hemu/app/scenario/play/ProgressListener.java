package org.hemu.app.scenario.play;

/** Wants to know how far the play is; called a few times a second at most, and not by several threads at once. */
@FunctionalInterface
public interface ProgressListener {
    void progressed(PlayProgress progress);

    /** Tells this one first, then the other. */
    default ProgressListener and(ProgressListener other) {
        return progress -> {
            progressed(progress);
            other.progressed(progress);
        };
    }
}
