package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.hemu.command.casework.DeadlineSweeper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.SimpleTriggerContext;

class DeadlineRoleTest {
    private static ScheduledTaskRegistrar tasks(String every) {
        HemuSettings settings = new Binder(new MapConfigurationPropertySource(Map.of("hemu.deadlines.every", every)))
                .bindOrCreate("hemu", HemuSettings.class);
        StaticListableBeanFactory nothing = new StaticListableBeanFactory();
        ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();
        new DeadlineRole(
                        nothing.getBeanProvider(DeadlineSweeper.class),
                        nothing.getBeanProvider(DemoRole.class),
                        settings)
                .configureTasks(tasks);
        return tasks;
    }

    @Test
    void looksAgainAndAgainAndAtTheTurnOfEachDayInShanghai() {
        ScheduledTaskRegistrar tasks = tasks("5m");

        assertThat(tasks.getFixedDelayTaskList())
                .extracting(IntervalTask::getIntervalDuration)
                .containsExactly(Duration.ofMinutes(5));
        CronTask turn = tasks.getCronTaskList().getFirst();
        Instant evening = Instant.parse("2012-02-28T12:00:00Z");
        assertThat(turn.getTrigger().nextExecution(new SimpleTriggerContext(evening, evening, evening)))
                .isEqualTo(ZonedDateTime.of(2012, 2, 29, 0, 0, 0, 0, SystemClock.ZONE)
                        .toInstant());
    }

    @Test
    void neverLooksWhereThatIsSetSo() {
        assertThat(tasks("0").hasTasks()).isFalse();
    }
}
