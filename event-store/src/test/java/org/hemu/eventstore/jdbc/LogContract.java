package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.eventstore.jdbc.NewEvents.append;
import static org.hemu.eventstore.jdbc.NewEvents.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.RequestAlreadyAnswered;
import org.hemu.eventstore.SequenceConflict;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.Test;

/** What every log promises, on whichever database. */
abstract class LogContract {
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2012-06-01T00:00:00Z"));
    final InstantSource clock = now::get;

    abstract EventLog log();

    /** A connection of somebody who goes around the log. */
    abstract Connection intruder() throws SQLException;

    @Test
    void givesContiguousPositionsFromZero() {
        assertThat(log().append(append(event("a", 0), event("a", 1)))).isEqualTo(new Appended(0, 1, now.get()));
        assertThat(log().append(append(event("b", 0))).firstPosition()).isEqualTo(2);
        assertThat(log().head()).isEqualTo(3);
        assertThat(log().read(1, 10)).extracting(StoredEvent::position).containsExactly(1L, 2L);
        assertThat(log().readAggregate("a", 1))
                .extracting(StoredEvent::sequence)
                .containsExactly(1L);
    }

    @Test
    void refusesASequenceThatIsNotTheNextAndRecordsNothingOfThatAppend() {
        log().append(append(event("a", 0)));
        assertThatThrownBy(() -> log().append(append(event("b", 0), event("a", 0))))
                .isInstanceOfSatisfying(SequenceConflict.class, conflict -> {
                    assertThat(conflict.aggregateId()).isEqualTo("a");
                    assertThat(conflict.next()).isEqualTo(1);
                });
        assertThat(log().head()).isEqualTo(1);
        assertThat(log().append(append(event("b", 0))).firstPosition()).isEqualTo(1);
    }

    @Test
    void letsAConflictFailOnlyItsOwnAppend() throws Exception {
        List<Callable<Boolean>> appends = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            String own = "own-" + i;
            appends.add(() -> succeeds(append(event(own, 0))));
            appends.add(() -> succeeds(append(event("contested", 0))));
        }
        List<Boolean> outcomes = inParallel(appends);
        assertThat(outcomes.stream().filter(success -> success)).hasSize(65);
        assertThat(positions())
                .containsExactlyElementsOf(LongStream.range(0, 65).boxed().toList());
    }

    private boolean succeeds(Append append) {
        try {
            log().append(append);
            return true;
        } catch (SequenceConflict e) {
            return false;
        }
    }

    @Test
    void answersARequestOnceHoweverOftenItIsSent() throws Exception {
        List<Callable<Long>> sends = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String aggregate = "a-" + i;
            sends.add(() -> {
                try {
                    return log().append(
                                    new Append(List.of(event(aggregate, 0)), new Append.Request("key", "body", null)))
                            .firstPosition();
                } catch (RequestAlreadyAnswered e) {
                    return e.answered().firstPosition();
                }
            });
        }
        assertThat(inParallel(sends)).containsOnly(0L);
        assertThat(log().head()).isEqualTo(1);
        assertThat(log().answerTo("key"))
                .hasValueSatisfying(answer -> assertThat(answer.fingerprint()).isEqualTo("body"));
    }

    @Test
    void remembersARefusalUntilItIsToldToForget() {
        log().append(new Append(List.of(), new Append.Request("key", "body", "{\"status\":422}")));
        assertThat(log().answerTo("key")).hasValueSatisfying(answer -> {
            assertThat(answer.answer()).isEqualTo("{\"status\":422}");
            assertThat(answer.lastPosition()).isLessThan(answer.firstPosition());
        });
        log().forgetAnswersBefore(now.get().plusSeconds(1));
        assertThat(log().answerTo("key")).isEmpty();
    }

    @Test
    void hasTheDatabaseItselfRefuseToChangeHistory() throws SQLException {
        log().append(append(event("a", 0)));
        try (Connection intruder = intruder();
                var statement = intruder.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE events SET payload = '{}'"))
                    .hasMessageContaining("never");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM events"))
                    .hasMessageContaining("never");
        }
        assertThat(log().head()).isEqualTo(1);
    }

    @Test
    void neverLetsTheTimeOfRecordingRunBackwards() {
        log().append(append(event("a", 0)));
        now.set(now.get().minus(Duration.ofHours(1)));
        assertThat(log().append(append(event("b", 0))).recordedAt()).isEqualTo(Instant.parse("2012-06-01T00:00:00Z"));
    }

    @Test
    void knowsItsHeadAtAnyPastInstant() {
        log().append(append(event("a", 0)));
        now.set(now.get().plusSeconds(60));
        log().append(append(event("b", 0), event("b", 1)));
        assertThat(log().headAt(Instant.parse("2012-05-31T23:59:59.999999Z"))).isZero();
        assertThat(log().headAt(Instant.parse("2012-06-01T00:00:00Z"))).isEqualTo(1);
        assertThat(log().headAt(Instant.parse("2012-06-01T00:00:59.999999Z"))).isEqualTo(1);
        assertThat(log().headAt(Instant.parse("2012-06-01T00:01:00Z"))).isEqualTo(3);
    }

    @Test
    void listsAggregatesByPrefix() {
        log().append(append(event("2201", 0), event("2201", 1), event("2202", 0), event("23", 0)));
        assertThat(log().aggregateIds("test", "22")).containsExactly("2201", "2202");
        assertThat(log().aggregateIds("other", "22")).isEmpty();
    }

    @Test
    void keepsTheNewestSnapshot() {
        Snapshot newer = new Snapshot("test", "a", 7, "test", 1, JsonBytes.of("{\"n\":7}"));
        log().storeSnapshot(new Snapshot("test", "a", 5, "test", 1, JsonBytes.of("{\"n\":5}")));
        log().storeSnapshot(newer);
        log().storeSnapshot(new Snapshot("test", "a", 6, "test", 1, JsonBytes.of("{\"n\":6}")));
        assertThat(log().readSnapshot("a")).contains(newer);
        assertThat(log().readSnapshot("b")).isEmpty();
    }

    @Test
    void replacesASnapshotOfTheSameEventOrOfAnotherRevision() {
        Snapshot again = new Snapshot("test", "a", 7, "test", 1, JsonBytes.of("{\"n\":7}"));
        Snapshot anotherRevision = new Snapshot("test", "a", 6, "test", 2, JsonBytes.of("{\"m\":6}"));
        log().storeSnapshot(new Snapshot("test", "a", 7, "test", 1, JsonBytes.of("{\"n\":")));
        log().storeSnapshot(again);
        assertThat(log().readSnapshot("a")).contains(again);
        log().storeSnapshot(anotherRevision);
        assertThat(log().readSnapshot("a")).contains(anotherRevision);
    }

    @Test
    void neverShowsAReaderAPositionOutOfOrderWhileManyWrite() throws Exception {
        int writers = 64;
        int each = 20;
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<List<Long>>> seen = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                seen.add(readers.submit(() -> tail(writers * each)));
            }
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                String aggregate = "writer-" + i;
                work.add(() -> {
                    for (int n = 0; n < each; n++) {
                        log().append(append(event(aggregate, n)));
                    }
                    return true;
                });
            }
            inParallel(work);
            List<Long> all = LongStream.range(0, (long) writers * each).boxed().toList();
            for (Future<List<Long>> reader : seen) {
                assertThat(reader.get()).isEqualTo(all);
            }
        }
    }

    /** What a tailing reader sees until it has seen so many events. */
    private List<Long> tail(int events) throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        while (seen.size() < events) {
            log().awaitPosition(seen.size(), Duration.ofSeconds(30));
            log().read(seen.isEmpty() ? 0 : seen.getLast() + 1, 7).forEach(event -> seen.add(event.position()));
        }
        return seen;
    }

    private List<Long> positions() {
        return log().read(0, 10_000).stream().map(StoredEvent::position).toList();
    }

    static <T> List<T> inParallel(List<Callable<T>> work) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
