package org.hemu.eventstore.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.eventstore.EventLog;

class PostgresEventLogTest extends EventLogContract {
    private final String url = PostgresForTests.newDatabase();

    @Override
    EventLog open(InstantSource clock) {
        return EventLogs.postgresql(url, PostgresForTests.USER, PostgresForTests.PASSWORD, clock);
    }

    @Override
    Connection outside() throws SQLException {
        return DriverManager.getConnection(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
    }

    @Override
    List<String> tamperings() {
        return Stream.concat(super.tamperings().stream(), Stream.of("TRUNCATE events"))
                .toList();
    }
}
