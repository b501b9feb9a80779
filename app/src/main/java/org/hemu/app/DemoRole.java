package org.hemu.app;

import java.io.Console;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hemu.app.scenario.ScenarioPlayer;
import org.hemu.app.scenario.ScenarioProgress;
import org.hemu.app.scenario.ScenarioSettings;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the jurisdictions and plays the scenario behind the running service. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "hemu.scenario.enabled", matchIfMissing = true)
class DemoRole implements SmartLifecycle, ScenarioProgress {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRole.class);
    private static final Duration LINE_EVERY = Duration.ofSeconds(5);
    private static final int BAR = 40;

    private final ScenarioPlayer player;
    private final ActivitySource activity;
    private final Clock clock;
    private final boolean terminal =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    private final long startedAt;
    private volatile boolean running;
    private long lastLineAt;

    DemoRole(
            Commands commands,
            EventLog log,
            HemuSettings settings,
            WorkerIdKey key,
            ActivitySource activity,
            Clock clock) {
        this.player = new ScenarioPlayer(
                commands,
                log,
                new ScenarioSettings(
                        settings.scenario().seed(), settings.scenario().employers()),
                key,
                this);
        this.activity = activity;
        this.clock = clock;
        this.startedAt = clock.millis();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("scenario").daemon().start(this::run);
    }

    private void run() {
        try {
            player.establishJurisdictions();
            player.play();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (LogUnavailable e) {
            LOG.warn("the scenario stops and goes on at the next start: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("the scenario stops", e);
        } finally {
            running = false;
        }
    }

    @Override
    public void played(LocalDate day, int percent, long commands) {
        long now = clock.millis();
        long perSecond = commands * 1_000 / Math.max(1, now - startedAt);
        activity.playing(new Activity.Scenario(true, day.toString(), percent, perSecond));
        if (terminal) {
            String bar = "█".repeat(percent * BAR / 100) + "░".repeat(BAR - percent * BAR / 100);
            System.out.printf(Locale.ROOT, "\r%s %s %3d%%  %,d/s ", day, bar, percent, perSecond);
        } else if (now - lastLineAt >= LINE_EVERY.toMillis()) {
            System.out.printf(Locale.ROOT, "%s %3d%% of three years played, %,d commands/s%n", day, percent, perSecond);
            lastLineAt = now;
        }
    }

    @Override
    public void finished(long commands) {
        activity.playing(new Activity.Scenario(false, "2012-12-31", 100, 0));
        if (commands > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "%sThree years played: %,d commands in %d s%n",
                    terminal ? "\r" : "",
                    commands,
                    (clock.millis() - startedAt) / 1_000);
        }
    }

    @Override
    public void stop() {
        player.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
