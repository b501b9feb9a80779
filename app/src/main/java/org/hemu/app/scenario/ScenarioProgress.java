package org.hemu.app.scenario;

import java.time.LocalDate;

/** Told how far the play is. */
public interface ScenarioProgress {
    /**
     * A business day is done.
     *
     * @param percent of all days
     * @param commands sent so far in this process
     */
    void played(LocalDate day, int percent, long commands);

    /** The last day is done. */
    void finished(long commands);
}
