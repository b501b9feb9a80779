package org.hemu.eventstore.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventLogTest extends EventLogContract {
    @TempDir
    Path directory;

    @Override
    EventLog open(InstantSource clock) {
        return EventLogs.sqlite(directory.resolve("log.db"), clock);
    }

    @Override
    Connection outside() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("log.db"));
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
}
