package org.hemu.eventstore.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.LogUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The log in one SQLite file, owned by one process. Write-ahead log and {@code synchronous=FULL}: a commit is synced to the
 * disk before it is acknowledged.
 */
final class SqliteDialect implements Dialect {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteDialect.class);
    private static final String END =
            "SELECT aggregate_type, sequence FROM events WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1";
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int CACHE_KIB = 32 * 1024;

    private final String url;
    private final SqliteReaders readers;
    private final OwnerFile ownerFile;

    SqliteDialect(Path file) {
        this.url = "jdbc:sqlite:" + file.toAbsolutePath();
        this.ownerFile = OwnerFile.of(file);
        this.readers = new SqliteReaders(url, config());
    }

    @Override
    public Connection openWriter() throws SQLException {
        return config().createConnection(url);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setCacheSize(-CACHE_KIB);
        return config;
    }

    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        return readers.read(reading);
    }

    @Override
    public List<String> schema() {
        return List.of("""
                CREATE TABLE IF NOT EXISTS events (
                  position INTEGER PRIMARY KEY,
                  aggregate_type TEXT NOT NULL,
                  aggregate_id TEXT NOT NULL,
                  sequence INTEGER NOT NULL,
                  event_id TEXT NOT NULL UNIQUE,
                  type TEXT NOT NULL,
                  revision INTEGER NOT NULL,
                  recorded_at INTEGER NOT NULL,
                  payload TEXT NOT NULL,
                  metadata TEXT NOT NULL,
                  UNIQUE (aggregate_id, sequence))""", """
                CREATE TABLE IF NOT EXISTS requests (
                  key TEXT PRIMARY KEY,
                  fingerprint TEXT NOT NULL,
                  first_position INTEGER NOT NULL,
                  last_position INTEGER NOT NULL,
                  answer TEXT,
                  recorded_at INTEGER NOT NULL) WITHOUT ROWID""", """
                CREATE TABLE IF NOT EXISTS snapshots (
                  aggregate_id TEXT PRIMARY KEY,
                  aggregate_type TEXT NOT NULL,
                  sequence INTEGER NOT NULL,
                  type TEXT NOT NULL,
                  revision INTEGER NOT NULL,
                  payload TEXT NOT NULL)""", """
                CREATE INDEX IF NOT EXISTS erasures ON events (type, position) WHERE type = 'subject.erased'""", """
                CREATE TRIGGER IF NOT EXISTS events_are_never_updated BEFORE UPDATE ON events
                BEGIN SELECT RAISE(ABORT, 'events are never updated'); END""", """
                CREATE TRIGGER IF NOT EXISTS events_are_never_deleted BEFORE DELETE ON events
                BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END""", """
                CREATE TRIGGER IF NOT EXISTS events_are_never_replaced BEFORE INSERT ON events
                WHEN EXISTS (SELECT 1 FROM events WHERE position = NEW.position)
                  OR EXISTS (SELECT 1 FROM events WHERE event_id = NEW.event_id)
                  OR EXISTS (SELECT 1 FROM events WHERE aggregate_id = NEW.aggregate_id AND sequence = NEW.sequence)
                BEGIN SELECT RAISE(ABORT, 'events are never replaced'); END""");
    }

    /** Begins and ends by statement: the driver's own way begins the next transaction, and takes the lock, at commit. */
    @Override
    public void begin(Connection writer) throws SQLException {
        execute(writer, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection writer) throws SQLException {
        execute(writer, "COMMIT");
    }

    @Override
    public void rollback(Connection writer) throws SQLException {
        execute(writer, "ROLLBACK");
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    /** No other process reads this log. */
    @Override
    public void commitAndAnnounce(Connection writer) throws SQLException {
        commit(writer);
    }

    @Override
    public LastEvent beginAtEnd(PreparedConnection writer) throws SQLException {
        begin(writer.connection());
        try (ResultSet row = writer.prepared(LastEvent.QUERY).executeQuery()) {
            return LastEvent.of(row);
        }
    }

    @Override
    public Map<String, AggregateEnd> ends(PreparedConnection writer, Collection<String> aggregateIds)
            throws SQLException {
        PreparedStatement query = writer.prepared(END);
        Map<String, AggregateEnd> ends = new HashMap<>();
        for (String id : aggregateIds) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    ends.put(id, new AggregateEnd(row.getString(1), row.getLong(2) + 1));
                }
            }
        }
        return ends;
    }

    @Override
    public void listen(HeadSignal signal) {
        // Nobody outside this process writes the file while it is owned.
    }

    @Override
    public String insertEvent() {
        return "INSERT INTO events (position, aggregate_type, aggregate_id, sequence, event_id, type, revision,"
                + " recorded_at, payload, metadata)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT))";
    }

    @Override
    public void setJson(PreparedStatement statement, int index, JsonBytes json) throws SQLException {
        statement.setBytes(index, json.utf8());
    }

    @Override
    public LogUnavailable.Cause causeOf(SQLException error) {
        return switch (resultCode(error)) {
            case SQLITE_FULL, SQLITE_IOERR_SHMSIZE -> LogUnavailable.Cause.STORAGE_FULL;
            // The commit may lie in the file although the disk would not confirm it, and come back after a crash.
            case SQLITE_IOERR_FSYNC -> LogUnavailable.Cause.OUTCOME_UNKNOWN;
            default -> LogUnavailable.Cause.UNREACHABLE;
        };
    }

    @Override
    public boolean isAboutContent(SQLException error) {
        int primary = resultCode(error).code & 0xff;
        return primary == SQLiteErrorCode.SQLITE_CONSTRAINT.code
                || primary == SQLiteErrorCode.SQLITE_TOOBIG.code
                || primary == SQLiteErrorCode.SQLITE_MISMATCH.code;
    }

    private static SQLiteErrorCode resultCode(SQLException error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException e) {
                return e.getResultCode();
            }
        }
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }

    @Override
    public void close() {
        try (ownerFile) {
            readers.close();
            checkpoint();
        } catch (SQLException | IOException e) {
            LOG.debug("the write-ahead log is left for the next start: {}", e.getMessage());
        }
    }

    private void checkpoint() throws SQLException {
        try (Connection last = openWriter();
                Statement checkpoint = last.createStatement()) {
            checkpoint.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }
}
