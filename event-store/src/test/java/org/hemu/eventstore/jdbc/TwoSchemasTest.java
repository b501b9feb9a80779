package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Two logs in two schemas of one database do not disturb each other. */
class TwoSchemasTest {
    private final String url = PostgresForTests.newDatabase();

    @BeforeEach
    void createSchemas() throws SQLException {
        try (Connection connection = connect(url);
                Statement create = connection.createStatement()) {
            create.execute("CREATE SCHEMA one");
            create.execute("CREATE SCHEMA two");
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
    }

    private String of(String schema) {
        return url + "&currentSchema=" + schema + "&options=-c%20lock_timeout=2s";
    }

    private EventLog open(String schema) {
        return EventLogs.postgresql(
                of(schema), PostgresForTests.USER, PostgresForTests.PASSWORD, InstantSource.system());
    }

    @Test
    void oneIsWrittenWhileTheOtherIsLocked() throws SQLException {
        try (EventLog one = open("one");
                EventLog two = open("two");
                Connection busy = connect(of("one"));
                Statement lock = busy.createStatement()) {
            lock.execute("SELECT pg_advisory_lock(" + SchemaNames.LOCK + ")");
            assertThat(two.append(Sample.append("a", 0)).firstPosition()).isZero();
            assertThat(one.head()).isZero();
        }
    }

    @Test
    void oneHearsNothingOfTheOther() throws SQLException {
        try (EventLog one = open("one");
                EventLog two = open("two");
                Connection connection = connect(of("two"));
                Statement listen = connection.createStatement()) {
            String channel = value(listen, SchemaNames.CHANNEL);
            listen.execute("LISTEN " + channel);
            one.append(Sample.append("a", 0));
            two.append(Sample.append("b", 0));
            PGNotification[] heard = connection.unwrap(PGConnection.class).getNotifications(20_000);
            assertThat(heard)
                    .singleElement()
                    .extracting(PGNotification::getName)
                    .isEqualTo(channel);
        }
    }

    @Test
    void lockIsTheSameOnEveryVersionOfTheServer() throws SQLException {
        try (Connection connection = connect(of("one"));
                Statement query = connection.createStatement()) {
            assertThat(value(query, SchemaNames.LOCK)).isEqualTo("9133596804747017872");
            assertThat(value(query, SchemaNames.CHANNEL)).isEqualTo("hemu_log_7ec10de6ec96be90");
        }
    }

    private static String value(Statement query, String expression) throws SQLException {
        try (ResultSet row = query.executeQuery("SELECT " + expression)) {
            row.next();
            return row.getString(1);
        }
    }
}
