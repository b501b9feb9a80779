package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.eventstore.jdbc.Sample.answering;
import static org.hemu.eventstore.jdbc.Sample.append;
import static org.hemu.eventstore.jdbc.Sample.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.RequestAlreadyAnswered;
import org.hemu.eventstore.SequenceConflict;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every log promises about appends, whatever holds it; what it promises to readers is in {@link LogReadingContract}. */
abstract class EventLogContract {
    final SteppingClock clock = new SteppingClock();
    EventLog log;

    /** A log that starts empty. */
    abstract EventLog open(InstantSource clock) throws Exception;

    /** A connection to the same database that is not the log's. */
    abstract Connection outside() throws SQLException;

    @BeforeEach
    void openTheLog() throws Exception {
        log = open(clock);
    }

    @AfterEach
    void closeTheLog() {
        clock.release();
        log.close();
    }

    @Test
    void givesOutContiguousPositionsAndKeepsWhatItWasGiven() {
        NewEvent first = event("915301001", 0);
        NewEvent second = event("915301001", 1);
        assertThat(log.append(append(first))).isEqualTo(new Appended(0, 0, clock.instant()));
        assertThat(log.append(append(second, event("915301002", 0)))).isEqualTo(new Appended(1, 2, clock.instant()));
        assertThat(log.head()).isEqualTo(3);
        assertThat(log.readAggregate("915301001", 0)).containsExactly(stored(0, first), stored(1, second));
        assertThat(log.readAggregate("915301001", 1)).containsExactly(stored(1, second));
        assertThat(log.read(1, 1)).containsExactly(stored(1, second));
        assertThat(log.read(3, 10)).isEmpty();
    }

    private StoredEvent stored(long position, NewEvent event) {
        return new StoredEvent(
                position,
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.revision(),
                clock.instant(),
                event.payload(),
                event.metadata());
    }

    @Test
    void conflictFailsOnlyItsOwnAppend() throws Exception {
        log.append(append("a", 0));
        var answers = Together.append(
                log, clock, append("b", 0), append("a", 0), append("c", 1), append("b", 1), append("a", 1));
        assertThat(answers.get(0).join().firstPosition()).isEqualTo(2);
        failure(answers.get(1))
                .isInstanceOf(SequenceConflict.class)
                .hasMessageContaining("a: sequence 0 was claimed, 1 is");
        failure(answers.get(2))
                .isInstanceOf(SequenceConflict.class)
                .hasMessageContaining("c: sequence 1 was claimed, 0 is");
        assertThat(answers.get(3).join().firstPosition()).isEqualTo(3);
        assertThat(answers.get(4).join().firstPosition()).isEqualTo(4);
        assertThat(log.head()).isEqualTo(5);
    }

    @Test
    void conflictAmongManyFailsOnlyTheLosers() throws Exception {
        List<Append> appends = IntStream.range(0, 64)
                .mapToObj(i -> List.of(append("own-" + i, 0), append("contested", 0)))
                .flatMap(List::stream)
                .toList();
        assertThat(Together.race(log, appends))
                .filteredOn(answer -> failureOf(answer) == null)
                .hasSize(65)
                .extracting(answer -> answer.join().firstPosition())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 65).boxed().toList());
    }

    @Test
    void appendIsAtomic() throws Exception {
        var answers = Together.append(
                log,
                clock,
                append(event("a", 0), event("b", 7)),
                append("a", 0),
                append(event("jurisdiction", "b", 0)));
        failure(answers.get(0)).isInstanceOf(SequenceConflict.class);
        assertThat(answers.get(1).join().firstPosition()).isEqualTo(1);
        assertThat(answers.get(2).join().firstPosition()).isEqualTo(2);
        assertThat(log.read(0, 10))
                .extracting(StoredEvent::aggregateId)
                .endsWith("a", "b")
                .hasSize(3);
    }

    @Test
    void refusedFirstEventLeavesNoTypeBehind() throws Exception {
        var answers =
                Together.append(log, clock, append(event("employer", "x", 5)), append(event("jurisdiction", "x", 0)));
        failure(answers.get(0)).isInstanceOf(SequenceConflict.class);
        assertThat(answers.get(1).join().firstPosition()).isEqualTo(1);
    }

    @Test
    void appendsOfOneAggregateBuildOnEachOther() throws Exception {
        var answers = Together.append(log, clock, append("a", 0, 1), append("a", 2), append("a", 2), append("a", 3, 4));
        assertThat(answers.get(1).join().firstPosition()).isEqualTo(3);
        failure(answers.get(2)).isInstanceOf(SequenceConflict.class).hasMessageContaining("3 is next");
        assertThat(answers.get(3).join().lastPosition()).isEqualTo(5);
        assertThat(log.readAggregate("a", 0)).extracting(StoredEvent::sequence).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void historyOfAnotherTypeIsNotContinued() throws Exception {
        log.append(append("a", 0));
        assertThatThrownBy(() -> log.append(append(event("jurisdiction", "a", 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("aggregate a is of type employer, not jurisdiction");
        var answers =
                Together.append(log, clock, append("b", 0), append(event("jurisdiction", "b", 1)), append("b", 1));
        failure(answers.get(1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(answers.get(2).join().firstPosition()).isEqualTo(3);
    }

    @Test
    void unacceptableRowFailsOnlyItsOwnAppend() throws Exception {
        NewEvent taken = event("a", 0);
        log.append(append(taken));
        NewEvent twice = new NewEvent(
                taken.aggregateType(), "b", 0, taken.eventId(), taken.type(), 1, taken.payload(), taken.metadata());
        var answers = Together.append(log, clock, append("c", 0), append(twice), append("d", 0));
        assertThat(answers.get(0).join().firstPosition()).isEqualTo(2);
        failure(answers.get(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not take this append");
        assertThat(answers.get(2).join().firstPosition()).isEqualTo(3);
    }

    @Test
    void emptyAppendIsRefused() {
        assertThatThrownBy(() -> log.append(new Append(List.of(), null))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void requestTakesEffectOnce() throws Exception {
        var answers = Together.race(
                log,
                IntStream.range(0, 50)
                        .mapToObj(i -> answering("client/k1", "sha", null, event("a" + i, 0), event("b", 0)))
                        .toList());
        List<CompletableFuture<Appended>> effects =
                answers.stream().filter(answer -> failureOf(answer) == null).toList();
        assertThat(effects).hasSize(1);
        Appended effect = effects.getFirst().join();
        Answered remembered = new Answered("client/k1", "sha", effect.firstPosition(), effect.lastPosition(), null);
        assertThat(answers)
                .filteredOn(answer -> answer != effects.getFirst())
                .allSatisfy(answer -> failure(answer)
                        .isInstanceOfSatisfying(
                                RequestAlreadyAnswered.class,
                                e -> assertThat(e.answered()).isEqualTo(remembered)));
        assertThat(log.head()).isEqualTo(2);
        assertThat(log.answerTo("client/k1")).contains(remembered);
    }

    @Test
    void requestIsRememberedWithinABatchAndOnlyWithItsAppend() throws Exception {
        var answers = Together.append(
                log,
                clock,
                answering("k", "one", null, event("a", 9)),
                answering("k", "two", null, event("a", 0)),
                answering("k", "three", null, event("a", 1)));
        failure(answers.get(0)).isInstanceOf(SequenceConflict.class);
        assertThat(answers.get(1).join().firstPosition()).isEqualTo(1);
        failure(answers.get(2)).isInstanceOf(RequestAlreadyAnswered.class);
        assertThat(log.answerTo("k")).contains(new Answered("k", "two", 1, 1, null));
    }

    @Test
    void refusalIsRememberedWithoutTakingAPosition() {
        log.append(append("a", 0));
        String problem = "{\"type\":\"/problems/employment/no-contract\"}";
        assertThat(log.append(answering("k", "sha", problem))).isEqualTo(new Appended(1, 0, clock.instant()));
        assertThat(log.head()).isEqualTo(1);
        assertThatThrownBy(() -> log.append(answering("k", "sha", null, event("a", 1))))
                .isInstanceOfSatisfying(
                        RequestAlreadyAnswered.class,
                        e -> assertThat(e.answered()).isEqualTo(new Answered("k", "sha", 1, 0, problem)));
    }

    @Test
    void answersAreForgottenUpToAnInstant() {
        log.append(answering("old", "sha", null, event("a", 0)));
        clock.step(Duration.ofDays(1));
        Instant later = clock.instant();
        log.append(answering("new", "sha", null, event("a", 1)));
        log.forgetAnswersBefore(later);
        assertThat(log.answerTo("old")).isEmpty();
        assertThat(log.answerTo("new")).isPresent();
        assertThat(log.append(answering("old", "sha", null, event("a", 2))).firstPosition())
                .isEqualTo(2);
    }

    @Test
    void answerToARequestOfTheProgramItselfIsNeverForgotten() {
        String key = Append.Request.LASTING + "key";
        log.append(answering(key, "sha", null));
        clock.step(Duration.ofDays(1));
        log.forgetAnswersBefore(clock.instant());
        assertThat(log.answerTo(key)).isPresent();
    }

    @Test
    void eventsAreNeverChangedOrRemoved() throws Exception {
        log.append(append("a", 0));
        log.close();
        for (String tampering : tamperings()) {
            assertThatThrownBy(() -> {
                        try (Connection outside = outside();
                                Statement statement = outside.createStatement()) {
                            statement.executeUpdate(tampering);
                        }
                    })
                    .as(tampering)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("events are never");
        }
        log = open(clock);
        assertThat(log.read(0, 10)).hasSize(1);
    }

    List<String> tamperings() {
        return List.of("UPDATE events SET payload = '{}'", "DELETE FROM events WHERE position = 0");
    }

    static @Nullable Throwable failureOf(CompletableFuture<Appended> answer) {
        try {
            answer.join();
            return null;
        } catch (CompletionException e) {
            return e.getCause();
        }
    }

    static AbstractThrowableAssert<?, ? extends Throwable> failure(CompletableFuture<Appended> answer) {
        return assertThat(failureOf(answer));
    }
}
