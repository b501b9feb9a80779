package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.NewEvent;
import org.junit.jupiter.api.Test;

/** How the log sets up its connections, whatever the server is set up for. */
class PostgresDialectTest {
    private final String url = PostgresForTests.newDatabase();

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT current_setting('" + name + "')")) {
            row.next();
            return row.getString(1);
        }
    }

    private static PostgresDialect dialect(String url) {
        return new PostgresDialect(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
    }

    @Test
    void writerWaitsForTheDiskAndSeesWhatOthersHaveCommitted() throws SQLException {
        try (PostgresDialect dialect = dialect(url
                        + "&options=-c%20synchronous_commit=off%20-c%20default_transaction_isolation=serializable");
                Connection writer = dialect.openWriter()) {
            assertThat(setting(writer, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(writer, "transaction_isolation")).isEqualTo("read committed");
        }
    }

    @Test
    void nobodyWaitsForEver() throws SQLException {
        try (PostgresDialect dialect = dialect(url);
                Connection writer = dialect.openWriter()) {
            assertThat(setting(writer, "statement_timeout")).isEqualTo("25s");
            assertThat(setting(writer, "lock_timeout")).isEqualTo("10s");
            assertThat(setting(writer, "idle_in_transaction_session_timeout")).isEqualTo("30s");
            assertThat(dialect.<String>read(reader -> setting(reader.connection(), "statement_timeout")))
                    .isEqualTo("25s");
        }
    }

    @Test
    void limitsOfTheServerGoFirst() throws SQLException {
        try (PostgresDialect dialect = dialect(url + "&options=-c%20statement_timeout=7s%20-c%20lock_timeout=3s");
                Connection writer = dialect.openWriter()) {
            assertThat(setting(writer, "statement_timeout")).isEqualTo("7s");
            assertThat(setting(writer, "lock_timeout")).isEqualTo("3s");
        }
    }

    /** The server takes its time for the index, as it does when the log is large. */
    @Test
    void anIndexTakesAsLongAsTheLogIsLarge() throws SQLException {
        try (Connection outside = DriverManager.getConnection(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
                Statement slow = outside.createStatement()) {
            slow.execute("CREATE FUNCTION take_long() RETURNS event_trigger LANGUAGE plpgsql AS"
                    + " $$ BEGIN PERFORM pg_sleep(3); END $$");
            slow.execute("CREATE EVENT TRIGGER take_long ON ddl_command_start WHEN TAG IN ('CREATE INDEX')"
                    + " EXECUTE FUNCTION take_long()");
        }
        String impatient = url + "&socketTimeout=2&options=-c%20statement_timeout=1s";

        try (EventLog log = EventLogs.postgresql(
                impatient, PostgresForTests.USER, PostgresForTests.PASSWORD, InstantSource.system())) {
            assertThat(log.append(Sample.append("a", 0)).firstPosition()).isZero();
        }
    }

    @Test
    void errorsOfTheServerAreToldApart() {
        try (PostgresDialect dialect = dialect(url)) {
            assertThat(dialect.causeOf(new SQLException("No space left on device", "53100")))
                    .isEqualTo(LogUnavailable.Cause.STORAGE_FULL);
            assertThat(dialect.causeOf(new SQLException("terminating connection", "57P01")))
                    .isEqualTo(LogUnavailable.Cause.UNREACHABLE);
            assertThat(dialect.isAboutContent(new SQLException("duplicate key", "23505")))
                    .isTrue();
            assertThat(dialect.isAboutContent(new SQLException("broken pipe", "08006")))
                    .isFalse();
            assertThat(dialect.isAboutContent(new SQLException("unknown"))).isFalse();
        }
    }

    @Test
    void appendThatCannotHaveTheLockIsToldSoAndTheNextOneGoesThrough() throws SQLException {
        try (EventLog log = EventLogs.postgresql(
                url + "&options=-c%20lock_timeout=100ms",
                PostgresForTests.USER,
                PostgresForTests.PASSWORD,
                InstantSource.system())) {
            try (Connection other = DriverManager.getConnection(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
                    Statement lock = other.createStatement()) {
                lock.execute("SELECT pg_advisory_lock(" + SchemaNames.LOCK + ")");
                assertThatThrownBy(() -> log.append(Sample.append("a", 0)))
                        .isInstanceOfSatisfying(
                                LogUnavailable.class,
                                e -> assertThat(e.reason()).isEqualTo(LogUnavailable.Cause.UNREACHABLE));
            }
            assertThat(log.append(Sample.append("a", 0)).firstPosition()).isZero();
        }
    }

    @Test
    void textThatIsNoTextFailsOnlyItsOwnAppend() {
        try (EventLog log =
                EventLogs.postgresql(url, PostgresForTests.USER, PostgresForTests.PASSWORD, InstantSource.system())) {
            JsonBytes json = JsonBytes.of("{}");
            JsonBytes broken = JsonBytes.of(new byte[] {'"', (byte) 0xc3, '"'});
            NewEvent event = new NewEvent("employer", "a", 0, "id", "employer.renamed", 1, broken, json);
            assertThatThrownBy(() -> log.append(Sample.append(event))).isInstanceOf(IllegalArgumentException.class);
            assertThat(log.append(Sample.append("a", 0)).firstPosition()).isZero();
        }
    }

    @Test
    void closingDoesNotWaitForTheListener() throws SQLException {
        Duration closing = Duration.ZERO;
        try (Connection outside = DriverManager.getConnection(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
                Statement query = outside.createStatement()) {
            for (int i = 0; i < 4; i++) {
                EventLog log = EventLogs.postgresql(
                        url, PostgresForTests.USER, PostgresForTests.PASSWORD, InstantSource.system());
                await().until(() -> listens(query));
                long start = System.nanoTime();
                log.close();
                closing = closing.plusNanos(System.nanoTime() - start);
                await().until(() -> !listens(query));
            }
        }
        assertThat(closing).isLessThan(Duration.ofSeconds(2));
    }

    /** Whether the listener, too, has asked for the head, which it does before it waits. */
    private static boolean listens(Statement query) throws SQLException {
        try (ResultSet row = query.executeQuery(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND application_name = 'hemu-log' AND state = 'idle' AND query LIKE 'SELECT COALESCE(MAX%'")) {
            row.next();
            return row.getInt(1) > 1;
        }
    }
}
