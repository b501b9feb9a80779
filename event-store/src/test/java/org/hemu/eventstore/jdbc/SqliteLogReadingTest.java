package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.InstantSource;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogReadingTest extends LogReadingContract {
    @TempDir
    Path directory;

    @Override
    EventLog open(InstantSource clock) {
        return EventLogs.sqlite(directory.resolve("log.db"), clock);
    }

    @Test
    void erasuresAreFoundWithoutReadingAnythingElse() throws Exception {
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("log.db"));
                Statement query = reader.createStatement();
                ResultSet plan = query.executeQuery("EXPLAIN QUERY PLAN " + JdbcEventLog.ERASURES)) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString("detail")).contains("INDEX erasures (type=? AND position>?)");
            assertThat(plan.next()).isFalse();
        }
    }
}
