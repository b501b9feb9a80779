package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.eventstore.jdbc.Sample.append;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.SequenceConflict;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The connection of a writer is cut in the middle of its transaction, and with it its lock is gone, while its process lives;
 * another process writes before it notices.
 */
@Timeout(60)
class TerminatedWriterTest {
    private final String url = PostgresForTests.newDatabase();
    private final FaultyDialect database =
            new FaultyDialect(new PostgresDialect(url, PostgresForTests.USER, PostgresForTests.PASSWORD));
    private final EventLog log = new JdbcEventLog(database, InstantSource.system(), Duration.ofSeconds(10));
    private final EventLog other =
            EventLogs.postgresql(url, PostgresForTests.USER, PostgresForTests.PASSWORD, InstantSource.system());

    @AfterEach
    void close() {
        log.close();
        other.close();
    }

    /** Cuts the connection that holds the lock, and has the other process append. */
    private void overtake(String aggregateId) {
        try (Connection outside = DriverManager.getConnection(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
                Statement terminate = outside.createStatement();
                ResultSet row = terminate.executeQuery("SELECT pg_terminate_backend(pid) FROM pg_locks"
                        + " WHERE locktype = 'advisory' AND granted AND database ="
                        + " (SELECT oid FROM pg_database WHERE datname = current_database())")) {
            assertThat(row.next() && row.getBoolean(1)).isTrue();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        database.beforeCommit = () -> {};
        other.append(append(aggregateId, 0));
    }

    @Test
    void hasRecordedNothingAndGoesOnBehindTheOther() {
        database.beforeCommit = () -> overtake("b");
        assertThatThrownBy(() -> log.append(append("a", 0)))
                .isInstanceOfSatisfying(
                        LogUnavailable.class, e -> assertThat(e.reason()).isEqualTo(LogUnavailable.Cause.UNREACHABLE));
        assertThat(log.append(append("a", 0)).firstPosition()).isEqualTo(1);
        assertThat(log.read(0, 9)).extracting(StoredEvent::aggregateId).containsExactly("b", "a");
    }

    @Test
    void meetsAConflictWhenTheOtherWasFaster() {
        database.beforeCommit = () -> overtake("a");
        assertThatThrownBy(() -> log.append(append("a", 0))).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> log.append(append("a", 0))).isInstanceOf(SequenceConflict.class);
        assertThat(log.head()).isEqualTo(1);
    }
}
