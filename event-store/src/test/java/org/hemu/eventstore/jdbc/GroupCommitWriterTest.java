package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hemu.eventstore.jdbc.Sample.answering;
import static org.hemu.eventstore.jdbc.Sample.append;
import static org.hemu.eventstore.jdbc.Sample.event;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.jdbc.FaultyDialect.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong, every append gets an answer, and an honest one. */
@Timeout(30)
class GroupCommitWriterTest {
    @TempDir
    Path directory;

    private final SteppingClock clock = new SteppingClock();
    private FaultyDialect database;
    private EventLog log;

    @BeforeEach
    void open() {
        database = new FaultyDialect(new SqliteDialect(directory.resolve("log.db")));
        log = new JdbcEventLog(database, clock, Duration.ofMillis(300));
        log.append(append("a", 0));
    }

    @AfterEach
    void close() {
        clock.release();
        database.fault = Fault.NONE;
        log.close();
    }

    private static void hasReason(Throwable failure, LogUnavailable.Cause reason) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        LogUnavailable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void commitWhoseAnswerIsLostIsFoundAndAcknowledged() {
        database.fault = Fault.ANSWER_LOST;
        assertThat(log.append(append("a", 1, 2))).isEqualTo(new Appended(1, 2, clock.instant()));
        database.fault = Fault.ANSWER_LOST;
        assertThat(log.append(answering("k", "sha", "{}"))).isEqualTo(new Appended(3, 2, clock.instant()));
        assertThat(log.append(append("a", 3))).isEqualTo(new Appended(3, 3, clock.instant()));
    }

    @Test
    void commitThatIsLostIsNotAcknowledged() {
        database.fault = Fault.COMMIT_LOST;
        assertThatThrownBy(() -> log.append(append("a", 1)))
                .satisfies(e -> hasReason(e, LogUnavailable.Cause.UNREACHABLE));
        database.fault = Fault.COMMIT_LOST;
        assertThatThrownBy(() -> log.append(answering("k", "sha", "{}"))).isInstanceOf(LogUnavailable.class);
        assertThat(log.answerTo("k")).isEmpty();
        assertThat(log.append(append("a", 1)).firstPosition()).isEqualTo(1);
    }

    @Test
    void outcomeIsSaidToBeUnknownWhenTheDatabaseDoesNotComeBack() {
        database.fault = Fault.GONE_AFTER_COMMIT;
        assertThatThrownBy(() -> log.append(answering("k", "sha", null, event("a", 1))))
                .satisfies(e -> hasReason(e, LogUnavailable.Cause.OUTCOME_UNKNOWN));
        assertThatThrownBy(() -> log.append(append("a", 2)))
                .satisfies(e -> hasReason(e, LogUnavailable.Cause.UNREACHABLE));
        database.fault = Fault.NONE;
        assertThat(log.answerTo("k")).isPresent();
        assertThat(log.append(append("a", 2)).firstPosition()).isEqualTo(2);
    }

    @Test
    void outcomeIsSaidToBeUnknownAlsoWhenEverythingFailsInUnforeseenWays() {
        database.fault = Fault.BROKEN_DRIVER_FOR_GOOD;
        assertThatThrownBy(() -> log.append(append("a", 1)))
                .satisfies(e -> hasReason(e, LogUnavailable.Cause.OUTCOME_UNKNOWN));
        database.fault = Fault.NONE;
        assertThat(log.append(append("a", 2)).firstPosition()).isEqualTo(2);
    }

    @Test
    void writerSurvivesAnUnforeseenError() throws Exception {
        database.fault = Fault.BROKEN_DRIVER;
        var answers = Together.race(log, List.of(append("a", 1), append("b", 0)));
        for (CompletableFuture<Appended> answer : answers) {
            assertThatThrownBy(answer::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .satisfies(e -> hasReason(e, LogUnavailable.Cause.UNREACHABLE))
                    .hasRootCauseMessage("broken driver");
        }
        database.fault = Fault.NONE;
        assertThat(log.append(append("a", 1)).firstPosition()).isEqualTo(1);
    }

    @Test
    void commitIsFoundAlsoAfterAnUnforeseenError() {
        database.fault = Fault.BROKEN_DRIVER_AFTER_COMMIT;
        assertThat(log.append(append("a", 1))).isEqualTo(new Appended(1, 1, clock.instant()));
        database.fault = Fault.NONE;
        assertThat(log.append(append("a", 2)).firstPosition()).isEqualTo(2);
    }

    @Test
    void snapshotWhoseCommitIsLostIsReportedAndTheWriterGoesOn() {
        Snapshot snapshot = new Snapshot("employer", "a", 0, "employer", 1, JsonBytes.of("{}"));
        database.fault = Fault.COMMIT_LOST;
        assertThatThrownBy(() -> log.storeSnapshot(snapshot)).isInstanceOf(LogUnavailable.class);
        assertThat(log.readSnapshot("a")).isEmpty();
        log.storeSnapshot(snapshot);
        assertThat(log.readSnapshot("a")).contains(snapshot);
        assertThat(log.append(append("a", 1)).firstPosition()).isEqualTo(1);
    }

    @Test
    void closingAnswersEverybody() throws Exception {
        var answers = Together.race(
                log, IntStream.range(0, 200).mapToObj(i -> append("c" + i, 0)).toList());
        log.close();
        for (CompletableFuture<Appended> answer : answers) {
            answer.handle((appended, failure) -> {
                        if (failure != null) {
                            hasReason(failure, LogUnavailable.Cause.UNREACHABLE);
                        }
                        return appended;
                    })
                    .get(10, TimeUnit.SECONDS);
        }
        assertThatThrownBy(() -> log.append(append("z", 0)))
                .isInstanceOf(LogUnavailable.class)
                .hasMessage("the log is closed");
        List<Long> acknowledged = answers.stream()
                .filter(answer -> !answer.isCompletedExceptionally())
                .map(answer -> answer.join().firstPosition())
                .sorted()
                .toList();
        log = new JdbcEventLog(new SqliteDialect(directory.resolve("log.db")), clock);
        assertThat(log.read(1, 1_000)).extracting(StoredEvent::position).isEqualTo(acknowledged);
    }

    @Test
    void closingThatIsInterruptedAnswersEverybodyAllTheSame() throws Exception {
        clock.hold();
        CompletableFuture<Appended> underWay = Together.start(log, append("a", 1));
        clock.awaitHeldUp();
        CompletableFuture<Appended> waiting = Together.start(log, append("a", 2));
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread closing = Thread.ofPlatform().daemon().start(() -> {
            log.close();
            interrupted.complete(Thread.interrupted());
        });
        await().until(() -> closing.getState() == Thread.State.WAITING);
        closing.interrupt();
        await().until(() -> !closing.isAlive() || isWaitingAgain(closing));
        assertThat(interrupted).isNotDone();
        clock.release();
        assertThat(interrupted.join()).isTrue();
        assertThat(database.connectionsLeftOpen()).isZero();
        assertThat(underWay.join().firstPosition()).isEqualTo(1);
        assertThat(waiting.join().firstPosition()).isEqualTo(2);
    }

    /** Whether the thread has taken note of the interrupt and waits none the less. */
    private static boolean isWaitingAgain(Thread thread) {
        return !thread.isInterrupted() && thread.getState() == Thread.State.WAITING;
    }

    @Test
    void changesBesideTheLogAreRefusedOnceItIsClosed() throws Exception {
        Snapshot snapshot = new Snapshot("employer", "a", 0, "employer", 1, JsonBytes.of("{}"));
        log.close();
        assertThatThrownBy(() -> log.storeSnapshot(snapshot))
                .satisfies(e -> hasReason(e, LogUnavailable.Cause.UNREACHABLE))
                .hasMessage("the log is closed");
        assertThatThrownBy(() -> log.forgetAnswersBefore(clock.instant())).isInstanceOf(LogUnavailable.class);
        assertThat(database.connectionsLeftOpen()).isZero();
    }

    @Test
    void changesThatMeetTheClosingLeaveNoConnectionBehind() throws Exception {
        for (int round = 0; round < 20; round++) {
            var changes = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.runAsync(this::forgetUntilRefused, Thread::startVirtualThread))
                    .toList();
            log.close();
            for (CompletableFuture<Void> change : changes) {
                assertThatThrownBy(() -> change.get(10, TimeUnit.SECONDS)).hasRootCauseMessage("the log is closed");
            }
            assertThat(database.connectionsLeftOpen()).isZero();
            database = new FaultyDialect(new SqliteDialect(directory.resolve("log.db")));
            log = new JdbcEventLog(database, clock);
        }
    }

    private void forgetUntilRefused() {
        for (int i = 0; i < 10_000; i++) {
            log.forgetAnswersBefore(clock.instant());
        }
    }

    @Test
    void appendThatFindsNoRoomIsToldSo() throws Exception {
        clock.hold();
        CompletableFuture<Appended> held = Together.start(log, append("a", 1));
        clock.awaitHeldUp();
        var waiting = Together.race(
                log, IntStream.range(0, 5_000).mapToObj(i -> append("w" + i, 0)).toList());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> waiting.stream().filter(CompletableFuture::isDone).count() == 5_000 - 4_096);
        assertThat(waiting)
                .filteredOn(CompletableFuture::isDone)
                .allSatisfy(answer -> assertThatThrownBy(answer::join)
                        .cause()
                        .satisfies(e -> hasReason(e, LogUnavailable.Cause.OVERLOADED)));
        clock.release();
        assertThat(held.join().firstPosition()).isEqualTo(1);
        assertThat(CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new))
                        .handle((all, failure) -> all))
                .succeedsWithin(Duration.ofSeconds(20));
        assertThat(log.head()).isEqualTo(2 + 4_096);
    }
}
