package org.hemu.app;

import java.time.Duration;
import org.hemu.command.casework.DeadlineSweeper;
import org.hemu.command.casework.Swept;
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
 * Has cases look at their deadlines: again and again, and at the turn of each business day. While the demonstration is played it
 * has days of its own, on which it sees to that itself.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(HasRole.Command.class)
class DeadlineRole implements SchedulingConfigurer {
    private static final String AT_MIDNIGHT = "0 0 0 * * *";

    private final ObjectProvider<DeadlineSweeper> sweeper;
    private final ObjectProvider<DemoRole> demonstration;
    private final HemuSettings settings;

    DeadlineRole(
            ObjectProvider<DeadlineSweeper> sweeper, ObjectProvider<DemoRole> demonstration, HemuSettings settings) {
        this.sweeper = sweeper;
        this.demonstration = demonstration;
        this.settings = settings;
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
        DemoRole played = demonstration.getIfAvailable();
        if (played == null || !played.isRunning()) {
            sweeper.getObject().sweep();
        }
    }

    /** How the last round went. The service goes on whatever came of it. */
    @Bean("deadlines")
    HealthIndicator deadlines(DeadlineSweeper sweeping) {
        return () -> {
            Swept last = sweeping.last();
            return Health.up()
                    .withDetail("asOf", String.valueOf(last.asOf()))
                    .withDetail("reviewed", last.reviewed())
                    .withDetail("failed", last.failed())
                    .withDetail("complete", last.complete())
                    .build();
        };
    }
}
