package org.hemu.eventstore.sealing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

/** Keys in a PostgreSQL schema that several processes share; another database than that of the log, or another schema. */
final class PostgresKeys implements KeyDatabase {
    private final String url;
    private final Properties properties = new Properties();
    private final ReaderPool readers;

    PostgresKeys(String url, String user, String password) {
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "hemu-keys");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setDataSourceProperties(properties);
        pool.setInitializationFailTimeout(-1);
        this.readers = new ReaderPool(new HikariDataSource(ReaderPool.sized(pool)), place());
    }

    /** Without what may follow as parameters, a password for example. */
    @Override
    public String place() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    @Override
    public List<String> schema() {
        return List.of(
                "SELECT pg_advisory_xact_lock(7254103826119402)", // of two processes one creates the tables
                """
                CREATE TABLE IF NOT EXISTS key_store (
                  one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL, locked_by BIGINT, proof BYTEA)""",
                """
                CREATE TABLE IF NOT EXISTS subject_keys (
                  subject TEXT COLLATE "C" PRIMARY KEY, locked_by BIGINT NOT NULL, content BYTEA NOT NULL,
                  aggregate TEXT COLLATE "C" NOT NULL)""",
                """
                CREATE TABLE IF NOT EXISTS destructions (
                  one INTEGER PRIMARY KEY CHECK (one = 1), done BIGINT NOT NULL, wiped BIGINT NOT NULL)""",
                """
                CREATE TABLE IF NOT EXISTS subject_aggregates (
                  subject TEXT COLLATE "C", aggregate TEXT COLLATE "C", PRIMARY KEY (subject, aggregate))""");
    }

    @Override
    public Connection openWriter() throws SQLException {
        Connection writer = DriverManager.getConnection(url, properties);
        try (Statement settings = writer.createStatement()) {
            settings.execute("SELECT set_config('synchronous_commit', 'on', false)"
                    + " WHERE current_setting('synchronous_commit') = 'off'");
            settings.execute("SET idle_in_transaction_session_timeout = '30s'");
            writer.setAutoCommit(false);
            return writer;
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return readers.read(reading);
    }

    /** The server does that when it is told to vacuum. */
    @Override
    public void writeOver(Connection autoCommitting) {}

    @Override
    public void wipe(Connection autoCommitting) throws SQLException {
        try (Statement vacuum = autoCommitting.createStatement()) {
            vacuum.execute("VACUUM subject_keys");
        }
    }

    @Override
    public void close() {
        readers.close();
    }
}
