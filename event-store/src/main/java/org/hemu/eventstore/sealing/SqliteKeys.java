package org.hemu.eventstore.sealing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Keys in one SQLite file of one process. Deleted content is overwritten; but what SQLite has moved from page to page before may
 * lie where it was. So all pages are written anew later, which takes as long as there are keys, and the write-ahead log is
 * emptied. What SQLite needs aside for that it has in memory: in a file elsewhere it would leave the keys on the disk.
 */
final class SqliteKeys implements KeyDatabase {
    private static final int BUSY_MILLISECONDS = 10_000;
    /** Whoever wants a key waits for as long. */
    private static final int BUSY_WIPING_MILLISECONDS = 500;

    private final Path file;
    private final SQLiteDataSource source;
    private final ReaderPool readers;

    SqliteKeys(Path file) {
        this.file = file.toAbsolutePath();
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        this.source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + this.file);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        this.readers = new ReaderPool(new HikariDataSource(ReaderPool.sized(pool)), place());
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public List<String> schema() {
        return List.of("""
                CREATE TABLE IF NOT EXISTS key_store (
                  one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL, locked_by INTEGER, proof BLOB)""", """
                CREATE TABLE IF NOT EXISTS subject_keys (
                  subject TEXT PRIMARY KEY, locked_by INTEGER NOT NULL, content BLOB NOT NULL, aggregate TEXT NOT NULL)
                WITHOUT ROWID""", """
                CREATE TABLE IF NOT EXISTS destructions (
                  one INTEGER PRIMARY KEY CHECK (one = 1), done INTEGER NOT NULL, wiped INTEGER NOT NULL)""", """
                CREATE TABLE IF NOT EXISTS subject_aggregates (
                  subject TEXT, aggregate TEXT, PRIMARY KEY (subject, aggregate)) WITHOUT ROWID""");
    }

    @Override
    public Connection openWriter() throws SQLException {
        Connection writer = source.getConnection();
        writer.setAutoCommit(false);
        return writer;
    }

    @Override
    public <T> T read(Reading<T> reading) {
        return readers.read(reading);
    }

    @Override
    public void writeOver(Connection autoCommitting) throws SQLException {
        try (Statement patience = autoCommitting.createStatement()) {
            patience.execute("PRAGMA busy_timeout=0");
            emptiesWriteAheadLog(autoCommitting);
            patience.execute("PRAGMA busy_timeout=" + BUSY_MILLISECONDS);
        }
    }

    @Override
    public void wipe(Connection autoCommitting) throws SQLException {
        try (Statement patience = autoCommitting.createStatement()) {
            patience.execute("PRAGMA busy_timeout=" + BUSY_WIPING_MILLISECONDS);
            patience.execute("VACUUM");
            if (!emptiesWriteAheadLog(autoCommitting)) {
                throw new SQLException("somebody reads what is to be wiped");
            }
            patience.execute("PRAGMA busy_timeout=" + BUSY_MILLISECONDS);
        }
    }

    /** Not while somebody reads what is in it. */
    private static boolean emptiesWriteAheadLog(Connection autoCommitting) throws SQLException {
        try (Statement checkpoint = autoCommitting.createStatement();
                ResultSet busy = checkpoint.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return !busy.next() || busy.getInt(1) == 0;
        }
    }

    @Override
    public void close() {
        readers.close();
    }
}
