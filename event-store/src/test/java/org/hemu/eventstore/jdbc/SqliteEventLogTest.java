package org.hemu.eventstore.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
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
}
