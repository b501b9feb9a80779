package org.hemu.eventstore.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * The log on PostgreSQL, shared by any number of processes: the writer holds an advisory lock for the length of its
 * transaction, so that all writers together yield one gap-free order. A log is one schema of a database.
 */
final class PostgresDialect implements Dialect {
    private static final int READERS = 8;
    private static final String LOCK = "SELECT pg_advisory_xact_lock(" + SchemaNames.LOCK + ")";
    private static final String ENDS =
            "SELECT asked.id, last.aggregate_type, last.sequence FROM unnest(?) AS asked (id)"
                    + " CROSS JOIN LATERAL (SELECT aggregate_type, sequence FROM events WHERE aggregate_id = asked.id"
                    + " ORDER BY sequence DESC LIMIT 1) AS last";
    private static final String COMMIT_AND_ANNOUNCE = "SELECT pg_notify(" + SchemaNames.CHANNEL + ", ''); COMMIT";
    private static final String DISK_FULL = "53100";
    /** Data exception, integrity constraint violation, program limit exceeded. */
    private static final Set<String> CONTENT_CLASSES = Set.of("22", "23", "54");

    /** The server gives up a statement before the socket does, unless it is set up to limit statements itself. */
    private static final String LIMITS = "SELECT set_config(name, most, false) FROM pg_settings JOIN"
            + " (VALUES ('statement_timeout', '25s'), ('lock_timeout', '10s')) AS limits (name, most) USING (name)"
            + " WHERE setting = '0'";

    private final String url;
    private final Properties properties;
    private final HikariDataSource readers;
    private @Nullable PostgresListener listener;

    PostgresDialect(String url, String user, String password) {
        this.url = url;
        this.properties = properties(user, password);
        this.readers = readers();
    }

    /** A server that is away or frozen is noticed in seconds; what the URL says goes first. */
    private static Properties properties(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "hemu-log");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("reWriteBatchedInserts", "true");
        return properties;
    }

    private HikariDataSource readers() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setDataSourceProperties(properties);
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        pool.setPoolName("log-readers");
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(5_000);
        pool.setConnectionInitSql(LIMITS);
        return new HikariDataSource(pool);
    }

    @Override
    public Connection openWriter() throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement settings = connection.createStatement()) {
            // A server may be set up to acknowledge before it has written, or to let a frozen writer hold its lock for
            // ever.
            settings.execute("SELECT set_config('synchronous_commit', 'on', false)"
                    + " WHERE current_setting('synchronous_commit') = 'off'");
            settings.execute("SET idle_in_transaction_session_timeout = '30s'");
            settings.execute(LIMITS);
            // The head is read after the lock is held, and must be the one of that moment.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        try (PreparedConnection reader = new PreparedConnection(readers.getConnection())) {
            return reading.from(reader);
        }
    }

    @Override
    public List<String> schema() {
        return List.of("""
                CREATE TABLE IF NOT EXISTS events (
                  position BIGINT PRIMARY KEY,
                  aggregate_type TEXT NOT NULL,
                  aggregate_id TEXT COLLATE "C" NOT NULL,
                  sequence BIGINT NOT NULL,
                  event_id TEXT COLLATE "C" NOT NULL UNIQUE,
                  type TEXT NOT NULL,
                  revision INTEGER NOT NULL,
                  recorded_at BIGINT NOT NULL,
                  payload TEXT NOT NULL,
                  metadata TEXT NOT NULL,
                  UNIQUE (aggregate_id, sequence))""", """
                CREATE TABLE IF NOT EXISTS requests (
                  key TEXT COLLATE "C" PRIMARY KEY,
                  fingerprint TEXT NOT NULL,
                  first_position BIGINT NOT NULL,
                  last_position BIGINT NOT NULL,
                  answer TEXT,
                  recorded_at BIGINT NOT NULL)""", """
                CREATE TABLE IF NOT EXISTS snapshots (
                  aggregate_id TEXT COLLATE "C" PRIMARY KEY,
                  aggregate_type TEXT NOT NULL,
                  sequence BIGINT NOT NULL,
                  type TEXT NOT NULL,
                  revision INTEGER NOT NULL,
                  payload TEXT NOT NULL)""", """
                CREATE INDEX IF NOT EXISTS erasures ON events (type, position) WHERE type = 'subject.erased'""", """
                CREATE OR REPLACE FUNCTION events_are_never_changed() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'events are never updated or deleted'; END $$""", """
                CREATE OR REPLACE TRIGGER events_are_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON events
                FOR EACH STATEMENT EXECUTE FUNCTION events_are_never_changed()""");
    }

    @Override
    public void begin(Connection writer) throws SQLException {
        try (Statement lock = writer.createStatement()) {
            lock.execute(LOCK);
        }
    }

    @Override
    public void commit(Connection writer) throws SQLException {
        writer.commit();
    }

    @Override
    public void rollback(Connection writer) throws SQLException {
        writer.rollback();
    }

    /** In one message, because the way to the server and back takes longer than either. */
    @Override
    public void commitAndAnnounce(Connection writer) throws SQLException {
        try (Statement commit = writer.createStatement()) {
            commit.execute(COMMIT_AND_ANNOUNCE);
        }
    }

    /** In one message; the second statement sees what was committed while the first one waited. */
    @Override
    public LastEvent beginAtEnd(PreparedConnection writer) throws SQLException {
        PreparedStatement begin = writer.prepared(LOCK + "; " + LastEvent.QUERY);
        begin.execute();
        begin.getMoreResults();
        try (ResultSet row = begin.getResultSet()) {
            return LastEvent.of(row);
        }
    }

    @Override
    public Map<String, AggregateEnd> ends(PreparedConnection writer, Collection<String> aggregateIds)
            throws SQLException {
        PreparedStatement query = writer.prepared(ENDS);
        query.setArray(1, writer.connection().createArrayOf("text", aggregateIds.toArray()));
        Map<String, AggregateEnd> ends = new HashMap<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                ends.put(row.getString(1), new AggregateEnd(row.getString(2), row.getLong(3) + 1));
            }
        }
        return ends;
    }

    @Override
    public void listen(HeadSignal signal) {
        listener = new PostgresListener(() -> DriverManager.getConnection(url, properties), signal);
    }

    @Override
    public String insertEvent() {
        return "INSERT INTO events (position, aggregate_type, aggregate_id, sequence, event_id, type, revision,"
                + " recorded_at, payload, metadata)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, convert_from(?, 'UTF8'), convert_from(?, 'UTF8'))";
    }

    @Override
    public void setJson(PreparedStatement statement, int index, JsonBytes json) throws SQLException {
        statement.setBytes(index, json.utf8());
    }

    @Override
    public LogUnavailable.Cause causeOf(SQLException error) {
        return DISK_FULL.equals(error.getSQLState())
                ? LogUnavailable.Cause.STORAGE_FULL
                : LogUnavailable.Cause.UNREACHABLE;
    }

    @Override
    public boolean isAboutContent(SQLException error) {
        String state = error.getSQLState();
        return state != null && CONTENT_CLASSES.contains(state.substring(0, Math.min(2, state.length())));
    }

    @Override
    public void close() {
        readers.close();
        PostgresListener running = listener;
        if (running != null) {
            running.close();
        }
    }
}
