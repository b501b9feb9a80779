package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
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
                lock.execute("SELECT pg_advisory_lock(" + 0x48656d75L + ")");
                assertThatThrownBy(() -> log.append(Sample.append("a", 0)))
                        .isInstanceOfSatisfying(
                                LogUnavailable.class,
                                e -> assertThat(e.reason()).isEqualTo(LogUnavailable.Cause.UNREACHABLE));
            }
            assertThat(log.append(Sample.append("a", 0)).firstPosition()).isZero();
        }
    }
}
