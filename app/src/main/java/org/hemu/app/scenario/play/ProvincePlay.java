package org.hemu.app.scenario.play;

import java.time.InstantSource;
import java.util.function.Function;
import org.hemu.app.scenario.Scenario;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** Enters the notices on days off, establishes the divisions and plays the scenario; waits and goes on when the log cannot take events for a while. */
public final class ProvincePlay {
    private static final int AT_ONCE = 48;

    private final Divisions divisions;
    private final CalendarBootstrap calendar;
    private final JurisdictionBootstrap bootstrap;
    private final ScenarioPlayer player;
    private final Patience patience = new Patience();

    public ProvincePlay(
            CalendarBootstrap calendar, Divisions divisions, JurisdictionBootstrap bootstrap, ScenarioPlayer player) {
        this.calendar = calendar;
        this.divisions = divisions;
        this.bootstrap = bootstrap;
        this.player = player;
    }

    /** A play of the scenario in these divisions with as many commands at a time as suits two cores and one log. */
    public static ProvincePlay of(
            Divisions divisions,
            Scenario scenario,
            CommandDoor door,
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            InstantSource clock) {
        return new ProvincePlay(
                new CalendarBootstrap(door, log, decode),
                divisions,
                new JurisdictionBootstrap(door, log, AT_ONCE),
                new ScenarioPlayer(scenario, door, log, decode, clock, AT_ONCE));
    }

    /**
     * Returns when all is played, when stopped, or when the calling thread is interrupted.
     *
     * @throws AnotherScenarioPlayed if the log holds another scenario
     */
    public void run(ProgressListener listener) {
        patience.run("the scenario", () -> {
            calendar.enter();
            bootstrap.establish(divisions);
            player.play(listener);
        });
    }

    /** Lets what is on its way arrive and sends nothing more. */
    public void stop() {
        patience.stop();
        bootstrap.stop();
        player.stop();
    }
}
