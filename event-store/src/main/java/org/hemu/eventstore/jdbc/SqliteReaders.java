package org.hemu.eventstore.jdbc;

import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.sqlite.SQLiteConfig;

/**
 * The connections that read a SQLite file. They keep their prepared statements, which a general pool would prepare anew for
 * every read, and the one used last is used first.
 */
final class SqliteReaders implements AutoCloseable {
    private static final int READERS = 8;

    private final String url;
    private final SQLiteConfig config;
    /** Not fair: a queue would cost more than most reads take. */
    private final Semaphore places = new Semaphore(READERS);

    private final ConcurrentLinkedDeque<PreparedConnection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    SqliteReaders(String url, SQLiteConfig config) {
        this.url = url;
        this.config = config;
    }

    <T> T read(Dialect.Reading<T> reading) throws SQLException {
        places.acquireUninterruptibly();
        try {
            PreparedConnection reader = take();
            T result = readOrClose(reader, reading);
            idle.addFirst(reader);
            return result;
        } finally {
            places.release();
        }
    }

    private PreparedConnection take() throws SQLException {
        if (closed) {
            throw new SQLException("the log is closed");
        }
        PreparedConnection known = idle.pollFirst();
        return known != null ? known : new PreparedConnection(config.createConnection(url));
    }

    /** A connection that has failed is not trusted again. */
    private static <T> T readOrClose(PreparedConnection reader, Dialect.Reading<T> reading) throws SQLException {
        try {
            return reading.from(reader);
        } catch (SQLException | RuntimeException | Error e) {
            try {
                reader.close();
            } catch (SQLException broken) {
                e.addSuppressed(broken);
            }
            throw e;
        }
    }

    /** Waits for the reads in progress; later ones are refused. */
    @Override
    public void close() throws SQLException {
        closed = true;
        places.acquireUninterruptibly(READERS);
        try {
            for (PreparedConnection reader = idle.pollFirst(); reader != null; reader = idle.pollFirst()) {
                reader.close();
            }
        } finally {
            places.release(READERS);
        }
    }
}
