package org.hemu.app.scenario.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays a small scenario on the program itself, once in peace, and then under worse conditions. */
class ResumptionTest {
    private static final long SEED_OF_KILLS = 20101231;
    private static final int LONGEST_LIFE = 500;

    @TempDir
    private static Path directory;

    private static PlayedLog peaceful;

    /** The end of a process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeAll
    static void playsInPeace() {
        peaceful = PlayedLog.in(directory.resolve("peaceful"));
        assertThat(peaceful.establish(peaceful.door()))
                .isEqualTo(PlayedLog.BAISHAN.all().count());
        assertThat(peaceful.play(peaceful.door()).percent()).isEqualTo(100);
    }

    @AfterAll
    static void closes() {
        peaceful.close();
    }

    /** Lets so many commands through; then the process ends, before or after the next one is recorded. */
    private static CommandDoor killing(CommandDoor door, int commands, boolean beforeRecording) {
        AtomicInteger left = new AtomicInteger(commands);
        return (command, envelope) -> {
            boolean last = left.getAndDecrement() <= 0;
            if (last && beforeRecording) {
                throw new Killed();
            }
            Outcome outcome = door.send(command, envelope);
            if (last) {
                throw new Killed();
            }
            return outcome;
        };
    }

    @Test
    void leavesTheSameLogHoweverOftenItIsKilled() {
        Random random = new Random(SEED_OF_KILLS);
        int kills = 0;
        try (PlayedLog log = PlayedLog.in(directory.resolve("killed"))) {
            boolean done = false;
            while (!done) {
                CommandDoor door = killing(log.door(), random.nextInt(LONGEST_LIFE), random.nextBoolean());
                try {
                    log.establish(door);
                    log.play(door);
                    done = true;
                } catch (Killed e) {
                    kills++;
                }
            }
            assertThat(kills).isGreaterThan(10);
            assertThat(log.histories()).isEqualTo(peaceful.histories());
        }
    }

    @Test
    void recordsNothingTwiceWhenTwoProcessesPlayAtOnce() {
        try (PlayedLog log = PlayedLog.in(directory.resolve("two"))) {
            log.establish(log.door());
            CompletableFuture<PlayProgress> other = CompletableFuture.supplyAsync(() -> log.play(log.door()));
            PlayProgress one = log.play(log.door());

            assertThat(one.events() + other.join().events())
                    .isEqualTo(log.events().head()
                            - PlayedLog.BAISHAN.all().count()
                            - StateCouncilNotices.all().size());
            Map<String, List<String>> expected = peaceful.histories();
            assertThat(log.histories()).isEqualTo(expected);
        }
    }

    @Test
    void hasNothingLeftToDoWhenAllIsPlayed() {
        AtomicLong sent = new AtomicLong();
        long head = peaceful.events().head();
        CommandDoor counting = (command, envelope) -> {
            sent.incrementAndGet();
            return peaceful.door().send(command, envelope);
        };

        assertThat(peaceful.establish(counting)).isZero();
        assertThat(peaceful.play(counting).percent()).isEqualTo(100);

        assertThat(peaceful.unfinished().isThere()).isFalse();
        assertThat(sent.get()).isZero();
        assertThat(peaceful.events().head()).isEqualTo(head);
    }

    @Test
    void isNotPlayedOnTopOfAnother() {
        assertThatThrownBy(() -> peaceful.play(peaceful.door(), PlayedLog.EMPLOYERS + 1))
                .isInstanceOf(AnotherScenarioPlayed.class)
                .hasMessage("This log holds the demonstration of 24 employers (seed 11), so the one of 25 employers"
                        + " (seed 11) is not played: start it with another --hemu.data-directory, or go on with that one"
                        + " by --hemu.scenario.employers=24 --hemu.scenario.seed=11");
    }

    @Test
    void isNotPlayedIntoALogThatIsInUse() {
        try (PlayedLog log = PlayedLog.in(directory.resolve("in-use"))) {
            log.establish(log.door());
            JurisdictionCode baishan = new JurisdictionCode("220600000000");
            Envelope earnest = Envelope.of(
                    Actor.of("office", "office", Role.ADMINISTRATOR, new JurisdictionCode("220000000000"), "office"),
                    LocalDate.of(2026, 3, 2),
                    "office");
            assertThat(log.door()
                            .send(
                                    new JurisdictionCommand.RenameJurisdiction(
                                            baishan, "浑江市", LocalDate.of(2026, 3, 2)),
                                    earnest))
                    .isInstanceOf(Outcome.Accepted.class);
            long head = log.events().head();

            assertThatThrownBy(() -> log.play(log.door()))
                    .isInstanceOf(AnotherScenarioPlayed.class)
                    .hasMessage("This log holds what somebody has filed, so the demonstration is not played into it:"
                            + " start it with another --hemu.data-directory");

            assertThat(log.events().head()).isEqualTo(head);
        }
    }
}
