package org.hemu.app.scenario.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.JurisdictionCommand.RenameJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.app.scenario.Scenario;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a log tells of the demonstration that is in it: how far it is, and whether it is at its end. */
class PlayInLogTest {
    private static final JurisdictionCode PROVINCE = new JurisdictionCode("220000000000");
    private static final Actor OFFICE = Actor.of("office", "office", Role.ADMINISTRATOR, PROVINCE, "office");
    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path directory;

    private PlayedLog log;
    private int renamed;

    @BeforeEach
    void open() {
        log = PlayedLog.in(directory);
        assertThat(log.door()
                        .send(
                                new EstablishJurisdiction(
                                        PROVINCE, "吉林省", UnitKind.PROVINCE, JurisdictionBootstrap.EFFECTIVE_ON),
                                Envelope.of(OFFICE, JurisdictionBootstrap.EFFECTIVE_ON, "divisions:" + PROVINCE)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private static StepKey key(String day, int number) {
        return new StepKey(
                StepKey.Play.of(PlayedLog.scenario(PlayedLog.SEED, PlayedLog.EMPLOYERS)), LocalDate.parse(day), number);
    }

    /** Something is recorded in the course of a request, or of what follows from it. */
    private void recorded(LocalDate day, String correlation, Envelope.@Nullable IdempotentRequest request) {
        assertThat(log.door()
                        .send(
                                new RenameJurisdiction(PROVINCE, "吉林省" + ++renamed, day),
                                new Envelope(OFFICE, day, correlation, null, request)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private void step(String day, int number) {
        String key = key(day, number).toString();
        recorded(LocalDate.parse(day), key, new Envelope.IdempotentRequest(key, "fingerprint"));
    }

    /** What is recorded when a clock has run out carries on the correlation of the step that started it. */
    private void swept(String dayOfStep, int number) {
        recorded(NOW, key(dayOfStep, number).toString(), null);
    }

    @Test
    void goesOnWithTheLastStepWhateverHasFollowedFromEarlierOnes() {
        step("2010-03-05", 3);
        step("2010-03-08", 1);
        step("2010-03-08", 4);
        swept("2010-03-05", 3);

        assertThat(log.record()).isEqualTo(new PlayRecord(LocalDate.of(2010, 3, 8), Set.of(1, 4)));
    }

    @Test
    void doesNotTakeForAStepWhatOnlyFollowsFromOne() {
        swept("2010-03-05", 3);

        assertThatThrownBy(() -> log.record()).isInstanceOf(AnotherScenarioPlayed.class);
        assertThat(log.unfinished().isThere()).isFalse();
    }

    @Test
    void isUnfinishedFromItsFirstStepUntilNoneIsLeft() {
        UnfinishedPlay unfinished = log.unfinished();
        assertThat(unfinished.isThere()).isFalse();

        step("2010-03-05", 3);
        assertThat(unfinished.isThere()).isTrue();
        swept("2010-03-05", 3);
        assertThat(unfinished.isThere()).isTrue();
        assertThat(log.unfinished().isThere()).isTrue();
    }

    @Test
    void isFinishedWithTheLastDayWhateverHasFollowed() {
        UnfinishedPlay unfinished = log.unfinished();
        step("2012-10-08", 0);
        assertThat(unfinished.isThere()).isTrue();
        step(Scenario.LAST_DAY.toString(), 0);
        assertThat(unfinished.isThere()).isFalse();
        swept("2012-10-08", 0);

        assertThat(unfinished.isThere()).isFalse();
        assertThat(log.unfinished().isThere()).isFalse();
    }
}
