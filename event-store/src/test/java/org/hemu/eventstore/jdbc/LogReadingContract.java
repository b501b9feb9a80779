package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hemu.eventstore.jdbc.Sample.append;
import static org.hemu.eventstore.jdbc.Sample.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every log promises to readers: about order, time, waiting, ids and snapshots. */
abstract class LogReadingContract {
    final SteppingClock clock = new SteppingClock();
    EventLog log;

    abstract EventLog open(InstantSource clock) throws Exception;

    @BeforeEach
    void openTheLog() throws Exception {
        log = open(clock);
    }

    @AfterEach
    void closeTheLog() {
        log.close();
    }

    @Test
    void readerNeverMeetsAPositionOutOfOrderWhileManyWrite() throws Exception {
        int writers = 64;
        int each = 20;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Long>>> readers = Stream.generate(() -> threads.submit(() -> tail(writers * each)))
                    .limit(2)
                    .toList();
            for (int i = 0; i < writers; i++) {
                String aggregate = "writer-" + i;
                threads.execute(() -> LongStream.range(0, each).forEach(n -> log.append(append(aggregate, n))));
            }
            List<Long> all = LongStream.range(0, (long) writers * each).boxed().toList();
            for (Future<List<Long>> reader : readers) {
                assertThat(reader.get(60, TimeUnit.SECONDS)).isEqualTo(all);
            }
        }
    }

    /** What a tailing reader sees until it has seen so many events. */
    private List<Long> tail(int events) throws InterruptedException {
        List<Long> seen = new ArrayList<>();
        while (seen.size() < events) {
            log.awaitPosition(seen.size(), Duration.ofSeconds(30));
            log.read(seen.isEmpty() ? 0 : seen.getLast() + 1, 7).forEach(event -> seen.add(event.position()));
        }
        return seen;
    }

    @Test
    void erasuresAreFoundAmongEverythingElse() {
        log.append(append("a", 0, 1));
        log.append(append(erased("s"), event("b", 0)));
        log.append(append(erased("t")));

        assertThat(log.erasures(0, 10)).extracting(StoredEvent::position).containsExactly(2L, 4L);
        assertThat(log.erasures(0, 1)).extracting(StoredEvent::aggregateId).containsExactly("s");
        assertThat(log.erasures(3, 10)).extracting(StoredEvent::aggregateId).containsExactly("t");
        assertThat(log.erasures(5, 10)).isEmpty();
    }

    private static NewEvent erased(String subject) {
        NewEvent event = event("subject", subject, 0);
        return new NewEvent(
                event.aggregateType(),
                subject,
                0,
                event.eventId(),
                EventLog.ERASURE,
                1,
                event.payload(),
                event.metadata());
    }

    @Test
    void headAtAnInstantIncludesIt() {
        Instant first = clock.instant();
        log.append(append("a", 0, 1));
        clock.step(Duration.ofNanos(1_000));
        log.append(append("a", 2));
        assertThat(log.headAt(first.minusNanos(1))).isZero();
        assertThat(log.headAt(first)).isEqualTo(2);
        assertThat(log.headAt(first.plusNanos(999))).isEqualTo(2);
        assertThat(log.headAt(first.plusNanos(1_000))).isEqualTo(3);
        assertThat(log.headAt(Instant.MAX)).isEqualTo(3);
        assertThat(log.headAt(Instant.MIN)).isZero();
    }

    @Test
    void instantOfRecordingNeverDecreases() throws Exception {
        clock.set(Instant.parse("2026-11-16T01:00:00.123456789Z"));
        Instant noon = Instant.parse("2026-11-16T01:00:00.123456Z");
        assertThat(log.append(append("a", 0)).recordedAt()).isEqualTo(noon);
        clock.step(Duration.ofHours(-1));
        assertThat(log.append(append("a", 1)).recordedAt()).isEqualTo(noon);
        log.close();
        log = open(clock);
        assertThat(log.append(append("a", 2)).recordedAt()).isEqualTo(noon);
        clock.step(Duration.ofHours(2));
        log.append(append("a", 3));
        assertThat(log.read(0, 9))
                .extracting(StoredEvent::recordedAt)
                .containsExactly(noon, noon, noon, noon.plus(Duration.ofHours(1)));
    }

    @Test
    void lastSequenceIsThatOfTheNewestEvent() {
        log.append(append("a", 0, 1, 2));
        log.append(append("b", 0));
        assertThat(log.lastSequence("a")).hasValue(2);
        assertThat(log.lastSequence("b")).hasValue(0);
        assertThat(log.lastSequence("nobody")).isEmpty();
    }

    @Test
    void jsonComesBackByteForByte() {
        JsonBytes payload = JsonBytes.of("{ \"name\" : \"昆明𠀀\\u0000\\n'%;\", \"empty\":\"\" }");
        JsonBytes metadata = JsonBytes.of("{\"wide\":\"" + "和".repeat(100_000) + "\"}");
        log.append(append(new NewEvent("employer", "a", 0, "id", "employer.renamed", 1, payload, metadata)));
        assertThat(log.read(0, 1)).extracting(StoredEvent::payload).containsExactly(payload);
        assertThat(log.read(0, 1)).extracting(StoredEvent::metadata).containsExactly(metadata);
    }

    @Test
    void aggregateIdsAreFoundByTypeAndPrefix() {
        log.append(append(event("jurisdiction", "530102000000", 0), event("jurisdiction", "530102001000", 0)));
        log.append(append(event("jurisdiction", "530103000000", 0), event("employer", "530102009", 0)));
        log.append(append(event("jurisdiction", "530102001000", 1), event("jurisdiction", "530102𠀀", 0)));
        assertThat(log.aggregateIds("jurisdiction", "530102"))
                .containsExactly("530102000000", "530102001000", "530102𠀀");
        assertThat(log.aggregateIds("jurisdiction", "")).hasSize(4);
        assertThat(log.aggregateIds("jurisdiction", "54")).isEmpty();
        assertThat(log.aggregateIds("employer", "53")).containsExactly("530102009");
    }

    @Test
    void newestSnapshotWins() {
        assertThat(log.readSnapshot("a")).isEmpty();
        log.storeSnapshot(snapshot(5, 1, "five"));
        log.storeSnapshot(snapshot(3, 1, "three"));
        assertThat(log.readSnapshot("a")).contains(snapshot(5, 1, "five"));
        log.storeSnapshot(snapshot(9, 1, "damaged"));
        log.storeSnapshot(snapshot(9, 1, "nine"));
        assertThat(log.readSnapshot("a")).contains(snapshot(9, 1, "nine"));
        log.storeSnapshot(snapshot(4, 2, "of another shape"));
        assertThat(log.readSnapshot("a")).contains(snapshot(4, 2, "of another shape"));
    }

    private static Snapshot snapshot(long sequence, int revision, String name) {
        return new Snapshot(
                "employer", "a", sequence, "employer", revision, JsonBytes.of("{\"name\":\"" + name + "\"}"));
    }

    @Test
    void snapshotsAndAppendsDoNotGetInEachOthersWay() throws Exception {
        var appending = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 200; i++) {
                log.append(append("busy", i));
            }
        });
        for (int i = 0; i < 50; i++) {
            log.storeSnapshot(snapshot(i, 1, "s" + i));
        }
        appending.join();
        assertThat(log.head()).isEqualTo(200);
        assertThat(log.readSnapshot("a")).contains(snapshot(49, 1, "s49"));
    }

    @Test
    void waiterIsWokenByTheEventItWaitsFor() throws Exception {
        HeadSignal signal = ((JdbcEventLog) log).signal();
        CompletableFuture<Long> woken = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                woken.complete(log.awaitPosition(1, Duration.ofHours(1)));
            } catch (InterruptedException e) {
                woken.completeExceptionally(e);
            }
        });
        await().until(signal::isAwaited);
        log.append(append("a", 0));
        await().until(signal::isAwaited);
        assertThat(woken).isNotDone();
        log.append(append("a", 1));
        await().atMost(Duration.ofSeconds(10)).until(woken::isDone);
        assertThat(woken.join()).isEqualTo(2);
    }

    @Test
    void waiterLearnsTheHeadWhenTimeIsUp() throws Exception {
        log.append(append("a", 0));
        assertThat(log.awaitPosition(7, Duration.ofMillis(1))).isEqualTo(1);
        assertThat(log.awaitPosition(0, Duration.ZERO)).isEqualTo(1);
    }
}
