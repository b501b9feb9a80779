package org.hemu.eventstore.jdbc;

import java.time.InstantSource;
import org.hemu.eventstore.EventLog;

class PostgresLogReadingTest extends LogReadingContract {
    private final String url = PostgresForTests.newDatabase();

    @Override
    EventLog open(InstantSource clock) {
        return EventLogs.postgresql(url, PostgresForTests.USER, PostgresForTests.PASSWORD, clock);
    }
}
