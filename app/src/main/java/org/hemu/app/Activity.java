package org.hemu.app;

import org.hemu.app.scenario.play.AnotherScenarioPlayed;
import org.jspecify.annotations.Nullable;

/**
 * What the system is busy with.
 *
 * @param position last position that the read models reflect
 * @param head number of events in the log
 * @param lag events recorded and not yet reflected
 * @param scenario the play of the demonstration scenario; absent when none is played in this process
 */
public record Activity(
        long position, long head, long lag, @Nullable Scenario scenario) {

    /**
     * How far the scenario is.
     *
     * @param day the business day being played, ISO; absent while the units are being established
     * @param percent of all days
     * @param perSecond events recorded per second
     * @param notPlayed why nothing is played, if nothing is
     */
    public record Scenario(
            boolean running,
            @Nullable String day,
            int percent,
            long perSecond,
            AnotherScenarioPlayed.@Nullable Why notPlayed) {
        /** The units come first. */
        static final Scenario ESTABLISHING = new Scenario(true, null, 0, 0, null);

        /** Something stands in the way. */
        static Scenario notPlayed(AnotherScenarioPlayed.Why why) {
            return new Scenario(false, null, 0, 0, why);
        }
    }
}
