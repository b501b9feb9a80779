package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.RequestAlreadyAnswered;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server goes away under the log and comes back. */
@Timeout(120)
class RestartedServerTest {
    @TempDir
    Path data;

    private final AtomicBoolean enough = new AtomicBoolean();
    private final Set<LogUnavailable.Cause> failures = ConcurrentHashMap.newKeySet();

    @Test
    void appendsThatAreRepeatedWithTheirKeyAreRecordedOnceEach() throws Exception {
        EmbeddedPostgres before = server().start();
        try (EventLog log = EventLogs.postgresql(
                before.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", InstantSource.system())) {
            CompletableFuture<Long> appending = CompletableFuture.supplyAsync(() -> appendUntilEnough(log));
            await().until(() -> log.head() > 20);
            before.close();
            await().atMost(Duration.ofSeconds(30)).until(() -> !failures.isEmpty());
            long head;
            try (EmbeddedPostgres _ = server().setPort(before.getPort()).start()) {
                head = head(log);
                await().atMost(Duration.ofSeconds(30)).until(() -> log.head() > head + 20);
                enough.set(true);
                long acknowledged = appending.join();
                assertThat(log.readAggregate("a", 0)).hasSize((int) acknowledged);
                assertThat(log.read(0, (int) acknowledged + 1))
                        .extracting(StoredEvent::position)
                        .isEqualTo(LongStream.range(0, acknowledged).boxed().toList());
            }
            assertThat(failures).isSubsetOf(LogUnavailable.Cause.UNREACHABLE, LogUnavailable.Cause.OUTCOME_UNKNOWN);
        } finally {
            enough.set(true);
        }
    }

    private EmbeddedPostgres.Builder server() throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data.resolve("pg")).setCleanDataDirectory(false);
    }

    /** Appends one after the other, and again what failed; gives how many were acknowledged. */
    private long appendUntilEnough(EventLog log) {
        long sequence = 0;
        while (!enough.get()) {
            try {
                log.append(Sample.answering("k" + sequence, "sha", null, Sample.event("a", sequence)));
                sequence++;
            } catch (RequestAlreadyAnswered e) {
                sequence++;
            } catch (LogUnavailable e) {
                failures.add(e.reason());
            }
        }
        return sequence;
    }

    /** The head as soon as readers are served again. */
    private static long head(EventLog log) {
        return await().atMost(Duration.ofSeconds(30))
                .ignoreException(LogUnavailable.class)
                .until(log::head, head -> head > 0);
    }
}
