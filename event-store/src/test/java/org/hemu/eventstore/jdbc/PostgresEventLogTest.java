package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.eventstore.jdbc.Sample.append;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.junit.jupiter.api.Test;

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

    @Test
    void waiterOfAnotherProcessIsWoken() throws InterruptedException {
        try (EventLog other = open(clock)) {
            log.append(append("a", 0));
            assertThat(other.awaitPosition(0, Duration.ofSeconds(20))).isEqualTo(1);
        }
    }

    @Test
    void serverThatIsNotThereIsSaidInASentence() {
        assertThatThrownBy(() -> EventLogs.postgresql("jdbc:postgresql://127.0.0.1:1/none", "postgres", "", clock))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("cannot be opened");
    }
}
