package org.hemu.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.hemu.app.scenario.Scenario;
import org.hemu.app.scenario.play.UnfinishedPlay;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.casework.DeadlineSweeper;
import org.hemu.command.casework.Swept;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/**
 * Has cases look at their deadlines: again and again, and at the turn of each business day. A demonstration has days of its own, on
 * which it sees to that itself; until it is played to its end, the present day is kept from its cases, whoever plays it and even if
 * nobody does any more.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(HasRole.Command.class)
class DeadlineRole implements SchedulingConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineRole.class);
    private static final String AT_MIDNIGHT = "0 0 0 * * *";
    private static final String WAITING =
            "the demonstration in this log is not played to its end; until it is, its cases are"
                    + " not judged by the present day";

    private final ObjectProvider<DeadlineSweeper> sweeper;
    private final ObjectProvider<DemoRole> demonstration;
    private final ObjectProvider<UnfinishedPlay> unfinished;
    private final ObjectProvider<DueElsewhere> elsewhere;
    private final HemuSettings settings;
    private volatile boolean waiting;

    DeadlineRole(
            ObjectProvider<DeadlineSweeper> sweeper,
            ObjectProvider<DemoRole> demonstration,
            ObjectProvider<UnfinishedPlay> unfinished,
            ObjectProvider<DueElsewhere> elsewhere,
            HemuSettings settings) {
        this.sweeper = sweeper;
        this.demonstration = demonstration;
        this.unfinished = unfinished;
        this.elsewhere = elsewhere;
        this.settings = settings;
    }

    @Bean
    UnfinishedPlay unfinishedPlay(EventLog log, Function<StoredEvent, Recorded> decode, WorkerIdKey key) {
        return new UnfinishedPlay(
                log, decode, (seed, employers) -> new Scenario(seed, employers, Divisions.ofJilin(), key::workerId));
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        Duration every = settings.deadlines().every();
        if (every.isPositive()) {
            tasks.addFixedDelayTask(new FixedDelayTask(this::sweep, every, every));
            tasks.addCronTask(new CronTask(this::sweep, new CronTrigger(AT_MIDNIGHT, SystemClock.ZONE)));
        }
    }

    void sweep() {
        try {
            waiting = isUnderWay();
        } catch (LogUnavailable e) {
            LOG.warn("no deadlines are looked at now, the next round goes on: {}", e.getMessage());
            return;
        }
        if (!waiting) {
            sweeper.getObject().sweep();
        }
    }

    /** Whoever plays it knows best when it is at its end; the log knows for everybody else. */
    private boolean isUnderWay() {
        DemoRole here = demonstration.getIfAvailable();
        if (here != null && (here.isRunning() || here.isFinished())) {
            return here.isRunning();
        }
        return unfinished.getObject().isThere();
    }

    /** How the last round went. The service goes on whatever came of it. */
    @Bean("deadlines")
    HealthIndicator deadlines(DeadlineSweeper sweeping) {
        return () -> {
            Swept last = sweeping.last();
            Optional<String> why = hindrance();
            Health.Builder health = Health.up()
                    .withDetail("asOf", String.valueOf(last.asOf()))
                    .withDetail("reviewed", last.reviewed())
                    .withDetail("failed", last.failed())
                    .withDetail("complete", last.complete() && why.isEmpty());
            why.ifPresent(sentence -> health.withDetail("why", sentence));
            return health.build();
        };
    }

    /** What keeps this process from looking after deadlines, as a sentence. */
    private Optional<String> hindrance() {
        DueElsewhere due = elsewhere.getIfAvailable();
        if (due != null && due.isUnreadable()) {
            return Optional.of(DueElsewhere.UNREADABLE);
        }
        return waiting ? Optional.of(WAITING) : Optional.empty();
    }
}
