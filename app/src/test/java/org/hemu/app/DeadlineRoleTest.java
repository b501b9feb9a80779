package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionCommand.RenameJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.app.scenario.play.UnfinishedPlay;
import org.hemu.command.casework.DeadlineSweeper;
import org.hemu.command.casework.Swept;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.SimpleTriggerContext;

class DeadlineRoleTest {
    private static final JurisdictionCode PROVINCE = new JurisdictionCode("220000000000");

    private static ScheduledTaskRegistrar tasks(String every) {
        HemuSettings settings = new Binder(new MapConfigurationPropertySource(Map.of("hemu.deadlines.every", every)))
                .bindOrCreate("hemu", HemuSettings.class);
        StaticListableBeanFactory nothing = new StaticListableBeanFactory();
        ScheduledTaskRegistrar tasks = new ScheduledTaskRegistrar();
        new DeadlineRole(
                        nothing.getBeanProvider(DeadlineSweeper.class),
                        nothing.getBeanProvider(DemoRole.class),
                        nothing.getBeanProvider(UnfinishedPlay.class),
                        nothing.getBeanProvider(DueElsewhere.class),
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

    private static Map<String, Object> health(RunningHemu hemu) {
        return hemu.bean("deadlines", HealthIndicator.class).health().getDetails();
    }

    /** As a step of the demonstration; nothing but its key makes it one. */
    private static void played(RunningHemu hemu, Command command, String day) {
        String key = "scenario:6:11:24:" + day + ":0";
        Envelope step = new Envelope(
                Actor.of("office", "office", Role.ADMINISTRATOR, PROVINCE, "office"),
                LocalDate.parse(day),
                key,
                null,
                new Envelope.IdempotentRequest(key, "fingerprint"));
        assertThat(hemu.bean(Commands.class).send(command, step)).isInstanceOf(Outcome.Accepted.class);
    }

    /** Neither by this process, which plays nothing, nor by any other: whoever plays it, or went on playing it, would be overtaken. */
    @Test
    void keepsThePresentDayFromADemonstrationUntilItIsAtItsEnd(@TempDir Path directory) {
        LocalDate since = LocalDate.of(2009, 1, 1);
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.roles=command,query")) {
            DeadlineRole role = hemu.bean(DeadlineRole.class);
            DeadlineSweeper sweeper = hemu.bean(DeadlineSweeper.class);
            played(hemu, new EstablishJurisdiction(PROVINCE, "吉林省", UnitKind.PROVINCE, since), "2010-03-01");

            role.sweep();
            assertThat(sweeper.last()).isEqualTo(Swept.NEVER);
            assertThat(health(hemu)).containsEntry("complete", false).containsKey("why");

            played(hemu, new RenameJurisdiction(PROVINCE, "吉林", LocalDate.of(2012, 12, 31)), "2012-12-31");
            role.sweep();
            assertThat(String.valueOf(sweeper.last().asOf())).isEqualTo(hemu.today());
            assertThat(health(hemu)).containsEntry("complete", true).doesNotContainKey("why");
        }
    }

    /** The read models of another process may tell that something is due, but not to this one. */
    @Test
    void saysSoWhereNobodyCanTellItWhatIsDue(@TempDir Path directory) {
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.roles=command")) {
            assertThat(health(hemu)).containsEntry("complete", false);

            hemu.bean(DeadlineRole.class).sweep();

            Swept last = hemu.bean(DeadlineSweeper.class).last();
            assertThat(String.valueOf(last.asOf())).isEqualTo(hemu.today());
            assertThat(last.complete()).isFalse();
            assertThat(health(hemu))
                    .containsEntry("complete", false)
                    .containsEntry(
                            "why",
                            "this process cannot tell which deadlines have run out: it shares no read store"
                                    + " (hemu.read-store.url), so another process has to look after deadlines");
        }
    }
}
