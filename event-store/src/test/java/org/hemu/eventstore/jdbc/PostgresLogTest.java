package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresLogTest extends LogContract {
    private static EmbeddedPostgres server;
    private static int databases;

    private String url;
    private EventLog log;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @BeforeEach
    void open() throws SQLException {
        String database = "log" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
        url = server.getJdbcUrl("postgres", database);
        log = another();
    }

    private EventLog another() {
        return EventLogs.postgresql(url, "postgres", "", clock);
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
        return DriverManager.getConnection(url, "postgres", "");
    }

    @Test
    void keepsOneGapFreeOrderWhenSeveralProcessesWrite() throws Exception {
        try (EventLog other = another()) {
            List<Callable<Long>> appends = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                EventLog target = i % 2 == 0 ? log : other;
                String aggregate = "a-" + i;
                appends.add(() -> target.append(NewEvents.append(NewEvents.event(aggregate, 0)))
                        .firstPosition());
            }
            List<Long> all = LongStream.range(0, 400).boxed().toList();
            assertThat(inParallel(appends)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(other.read(0, 1_000)).extracting(StoredEvent::position).isEqualTo(all);
        }
    }

    @Test
    void wakesWaitersOfOtherProcesses() throws Exception {
        try (EventLog other = another()) {
            log.append(NewEvents.append(NewEvents.event("a", 0)));
            assertThat(other.awaitPosition(0, Duration.ofSeconds(20))).isEqualTo(1);
        }
    }

    @Test
    void saysInASentenceThatTheServerIsNotThere() {
        assertThatThrownBy(() -> EventLogs.postgresql("jdbc:postgresql://127.0.0.1:1/none", "postgres", "", clock))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("cannot be opened");
    }
}
