package org.hemu.app.scenario.play;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.shared.Command;
import org.hemu.app.scenario.Scenario;
import org.hemu.app.scenario.Step;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/**
 * Plays a scenario day by day: first what is about employers, then what is about their workers, then what is about mediation
 * bodies, and then what comes before these, each in order per aggregate and many side by side; a day begins when all of the day before is durable. Interrupted at any instruction and started again, it
 * sends exactly what the log does not hold yet.
 */
public final class ScenarioPlayer {
    /** What later ones are decided by comes first. */
    private static final List<Predicate<Command>> IN_TURN = List.of(
            EmployerCommand.class::isInstance,
            RelationshipCommand.class::isInstance,
            MediationBodyCommand.class::isInstance,
            MediationCaseCommand.class::isInstance);

    private final Scenario scenario;
    private final CommandDoor door;
    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final InstantSource clock;
    private final int concurrency;
    private final long before;
    private volatile boolean stopped;

    /**
     * A player on a log; made before anybody else can record anything.
     *
     * @param clock only for the pace that is reported
     * @param concurrency how many commands are on their way at a time
     */
    public ScenarioPlayer(
            Scenario scenario,
            CommandDoor door,
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            InstantSource clock,
            int concurrency) {
        this.scenario = scenario;
        this.door = door;
        this.log = log;
        this.decode = decode;
        this.clock = clock;
        this.concurrency = concurrency;
        this.before = log.head();
    }

    private record Numbered(StepKey key, Step step) {}

    /**
     * Plays what is not played yet; returns at the end, when stopped, or when the calling thread is interrupted.
     *
     * @throws AnotherScenarioPlayed if the log holds another scenario
     * @throws LogUnavailable if the log cannot take events at the moment; playing again later goes on
     */
    public PlayProgress play(ProgressListener listener) {
        PlayRecord record = PlayRecord.of(scenario, log, decode, before);
        Tally tally = new Tally(record.day(), scenario.expectedSteps(record.day()), clock, listener);
        Lanes lanes = new Lanes(concurrency, () -> stopped, tally::tell);
        Iterator<Scenario.Day> days = scenario.daysFrom(record.day(), () -> stopped);
        Set<Integer> recorded = record.numbers();
        while (days.hasNext()) {
            Scenario.Day day = days.next();
            if (stopped) {
                return tally.close(false);
            }
            tally.enter(day.date());
            play(numbered(day, recorded), lanes, tally);
            recorded = Set.of();
            if (stopped || Thread.currentThread().isInterrupted()) {
                return tally.close(false);
            }
        }
        return tally.close(true);
    }

    /** Lets what is on its way arrive and sends nothing more. */
    public void stop() {
        stopped = true;
    }

    private List<Numbered> numbered(Scenario.Day day, Set<Integer> recorded) {
        List<Numbered> steps = new ArrayList<>();
        for (int number = 0; number < day.steps().size(); number++) {
            if (!recorded.contains(number)) {
                StepKey key = new StepKey(StepKey.Play.of(scenario), day.date(), number);
                steps.add(new Numbered(key, day.steps().get(number)));
            }
        }
        return steps;
    }

    private void play(List<Numbered> steps, Lanes lanes, Tally tally) {
        for (Predicate<Command> kind : IN_TURN) {
            Map<String, List<Numbered>> byAggregate = new LinkedHashMap<>();
            for (Numbered numbered : steps) {
                Command command = numbered.step().command();
                if (kind.test(command)) {
                    byAggregate
                            .computeIfAbsent(command.aggregateId(), id -> new ArrayList<>())
                            .add(numbered);
                }
            }
            lanes.run(List.copyOf(byAggregate.values()), numbered -> send(numbered, tally));
        }
    }

    private void send(Numbered numbered, Tally tally) {
        tally.count(door.send(numbered.step().command(), numbered.key().envelope(numbered.step())));
    }
}
