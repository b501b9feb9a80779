package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogTest extends LogContract {
    @TempDir
    Path directory;

    private EventLog log;

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(file(), clock);
    }

    private Path file() {
        return directory.resolve("events.sqlite");
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Override
    EventLog log() {
        return log;
    }

    @Override
    Connection intruder() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    @Test
    void syncsEveryCommit() throws SQLException {
        try (SqliteProbe probe = new SqliteProbe(directory.resolve("other.sqlite"))) {
            assertThat(probe.pragma("synchronous")).isEqualTo("2");
            assertThat(probe.pragma("journal_mode")).isEqualTo("wal");
        }
    }

    @Test
    void isOwnedByOneProcessOnly() {
        assertThatThrownBy(() -> EventLogs.sqlite(file(), clock))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("in use by another process");
    }

    @Test
    void saysInASentenceThatItsDirectoryCannotBeWritten() throws Exception {
        Path file = Files.writeString(directory.resolve("a-file"), "");
        assertThatThrownBy(() -> EventLogs.sqlite(file.resolve("events.sqlite"), clock))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("not writable");
    }

    @Test
    void findsEverythingAgainAfterItWasClosed() {
        log.append(NewEvents.append(NewEvents.event("a", 0)));
        log.close();
        log = EventLogs.sqlite(file(), clock);
        assertThat(log.head()).isEqualTo(1);
        assertThat(log.append(NewEvents.append(NewEvents.event("a", 1))).firstPosition())
                .isEqualTo(1);
    }
}
