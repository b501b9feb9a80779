package org.hemu.app;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.hemu.app.console.ProgressLine;
import org.hemu.app.scenario.Scenario;
import org.hemu.app.scenario.play.AnotherScenarioPlayed;
import org.hemu.app.scenario.play.ConsoleProgress;
import org.hemu.app.scenario.play.PlayProgress;
import org.hemu.app.scenario.play.ProgressListener;
import org.hemu.app.scenario.play.ProvincePlay;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Establishes the jurisdictions and plays the scenario behind the running service. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "hemu.scenario.enabled", matchIfMissing = true)
@Conditional(HasRole.Command.class)
class DemoRole implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRole.class);

    private static final Duration ARRIVING = Duration.ofSeconds(10);

    private final ProvincePlay play;
    private final ProgressListener listeners;
    private final ActivitySource activity;
    private @Nullable Thread thread;
    private volatile boolean running;
    private volatile boolean finished;

    DemoRole(
            Commands commands,
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            HemuSettings settings,
            WorkerIdKey key,
            ActivitySource activity,
            Clock clock) {
        Divisions jilin = Divisions.ofJilin();
        Scenario scenario =
                new Scenario(settings.scenario().seed(), settings.scenario().employers(), jilin, key::workerId);
        this.activity = activity;
        this.play = ProvincePlay.of(jilin, scenario, commands::send, log, decode, clock);
        ProgressListener page = progress -> {
            activity.playing(activity(progress));
            finished = progress.percent() == 100 && !progress.running();
        };
        this.listeners = page.and(new ConsoleProgress(ProgressLine.onStandardOutput(clock)));
    }

    private static Activity.Scenario activity(PlayProgress progress) {
        return new Activity.Scenario(
                progress.running(),
                progress.day().toString(),
                progress.percent(),
                progress.running() ? progress.perSecond() : 0,
                null);
    }

    @Override
    public void start() {
        running = true;
        activity.playing(Activity.Scenario.ESTABLISHING);
        thread = Thread.ofPlatform().name("scenario").daemon().start(this::run);
    }

    private void run() {
        try {
            play.run(listeners);
        } catch (AnotherScenarioPlayed other) {
            LOG.warn("{}", other.getMessage());
            activity.playing(Activity.Scenario.notPlayed(other.why()));
        } catch (RuntimeException e) {
            LOG.error("the scenario stops", e);
        } finally {
            activity.played();
            running = false;
        }
    }

    @Override
    public void stop() {
        play.stop();
        Thread player = thread;
        try {
            if (player != null && !player.join(ARRIVING)) {
                LOG.warn("commands of the scenario are still on their way; the next start goes on with them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it is played to its end: neither under way nor stopped before. */
    boolean isFinished() {
        return finished && !running;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
