package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.eventstore.jdbc.Sample.append;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventLogTest extends EventLogContract {
    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve("log.db");
    }

    @Override
    EventLog open(InstantSource clock) {
        return EventLogs.sqlite(file(), clock);
    }

    @Override
    Connection outside() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    @Override
    List<String> tamperings() {
        return Stream.concat(
                        super.tamperings().stream(),
                        Stream.of(
                                replacement("0, 'employer', 'b', 0, 'new'"),
                                replacement("1, 'employer', 'a', 0, 'new'"),
                                replacement("1, 'employer', 'b', 0, (SELECT event_id FROM events)")))
                .toList();
    }

    /** Replacing fires no trigger for what it deletes, unless the connection asks for it. */
    private static String replacement(String columns) {
        return "INSERT OR REPLACE INTO events (position, aggregate_type, aggregate_id, sequence, event_id, type,"
                + " revision, recorded_at, payload, metadata) SELECT " + columns
                + ", 'employer.renamed', 1, 0, '{}', '{}'";
    }

    @Test
    void everyCommitIsSynced() throws SQLException {
        try (SqliteProbe probe = new SqliteProbe(directory.resolve("other.db"))) {
            assertThat(probe.pragma("synchronous")).isEqualTo("2");
            assertThat(probe.pragma("journal_mode")).isEqualTo("wal");
        }
    }

    @Test
    void everythingIsFoundAgainAfterItWasClosed() {
        log.append(append("a", 0));
        log.close();
        log = open(clock);
        assertThat(log.head()).isEqualTo(1);
        assertThat(log.append(append("a", 1)).firstPosition()).isEqualTo(1);
    }

    @Test
    void directoryThatCannotBeWrittenIsSaidInASentence() throws IOException {
        Path file = Files.writeString(directory.resolve("a-file"), "");
        assertThatThrownBy(() -> EventLogs.sqlite(file.resolve("log.db"), clock))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("not writable");
    }

    @Test
    void isOwnedByOneProcessOnly() throws Exception {
        assertIsInUse(file());
        Path link = Files.createSymbolicLink(directory.resolve("link.db"), file());
        assertIsInUse(link);
        Process other = AppendingProcess.start(file().toString(), "other", 0);
        try (BufferedReader lines = other.inputReader()) {
            assertThat(lines.readLine()).isNull();
            assertThat(other.waitFor()).isNotZero();
        } finally {
            other.destroyForcibly();
        }
    }

    private void assertIsInUse(Path file) {
        assertThatThrownBy(() -> EventLogs.sqlite(file, clock))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("in use by another process");
    }

    @Test
    void closingTwiceDoesNotGiveUpTheLogOfAnother() {
        log.close();
        try (EventLog _ = open(clock)) {
            log.close();
            assertIsInUse(file());
        }
    }
}
