package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

@Timeout(30)
class SqliteReadersTest {
    @TempDir
    Path directory;

    private final SqliteReaders readers = new SqliteReaders("jdbc:sqlite::memory:", new SQLiteConfig());

    @AfterEach
    void close() throws SQLException {
        readers.close();
    }

    private static PreparedConnection itself(PreparedConnection reader) {
        return reader;
    }

    @Test
    void statementIsPreparedOnceForManyReads() throws SQLException {
        Object first = readers.read(reader -> reader.prepared("SELECT 1"));
        assertThat((Object) readers.read(reader -> reader.prepared("SELECT 1"))).isSameAs(first);
    }

    @Test
    void atMostEightReadAtATimeAndEachAlone() throws Exception {
        Set<PreparedConnection> used = ConcurrentHashMap.newKeySet();
        Set<PreparedConnection> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch eight = new CountDownLatch(8);
        List<CompletableFuture<Void>> reads = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            reads.add(CompletableFuture.runAsync(
                    () -> {
                        try {
                            readers.read(reader -> {
                                seen.add(reader);
                                assertThat(used.add(reader)).as("used alone").isTrue();
                                eight.countDown();
                                awaitQuietly(eight);
                                return used.remove(reader);
                            });
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    },
                    task -> Thread.ofVirtual().start(task)));
        }
        CompletableFuture.allOf(reads.toArray(CompletableFuture[]::new)).join();
        assertThat(seen).hasSize(8);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void connectionThatHasFailedIsNotUsedAgain() throws SQLException {
        PreparedConnection sound = readers.read(SqliteReadersTest::itself);
        assertThatThrownBy(() -> readers.read(reader -> reader.prepared("SELECT * FROM nothing")))
                .isInstanceOf(SQLException.class);
        assertThat(sound.connection().isClosed()).isTrue();
        assertThat(readers.read(SqliteReadersTest::itself)).isNotSameAs(sound);
    }

    @Test
    void closingWaitsForTheReadInProgressAndRefusesLaterOnes() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<PreparedConnection> slow = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> {
            try {
                slow.complete(readers.read(reader -> {
                    reading.countDown();
                    awaitQuietly(goOn);
                    reader.prepared("SELECT 1").executeQuery().close();
                    return reader;
                }));
            } catch (SQLException | RuntimeException e) {
                slow.completeExceptionally(e);
            }
        });
        reading.await();
        Thread closing = Thread.ofPlatform().start(() -> {
            try {
                readers.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        await().until(() -> closing.getState() == Thread.State.WAITING);
        goOn.countDown();
        closing.join();
        assertThat(slow.join().connection().isClosed()).isTrue();
        assertThatThrownBy(() -> readers.read(SqliteReadersTest::itself)).hasMessage("the log is closed");
    }

    @Test
    void keptStatementsDoNotKeepTheWriteAheadLogFromBeingEmptied() throws SQLException {
        Path file = directory.resolve("log.db");
        try (EventLog log = EventLogs.sqlite(file, InstantSource.system());
                Connection outside = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = outside.createStatement()) {
            log.append(Sample.append("a", 0, 1));
            log.read(0, 1);
            log.readAggregate("a", 0);
            log.lastSequence("a");
            log.answerTo("nobody's");
            log.readSnapshot("a");
            try (ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                row.next();
                assertThat(row.getInt("busy")).isZero();
                assertThat(row.getInt("log")).isZero();
            }
        }
    }

    @Test
    void logThatIsClosedSaysSo() {
        EventLog log = EventLogs.sqlite(directory.resolve("log.db"), InstantSource.system());
        log.close();
        assertThatThrownBy(() -> log.read(0, 1))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("the log is closed");
    }
}
