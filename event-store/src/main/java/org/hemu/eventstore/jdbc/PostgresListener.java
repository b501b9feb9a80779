package org.hemu.eventstore.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the head of a log that other processes write to. A notification means no more than that it is time to look, since
 * anybody may send one; whatever goes wrong, the listener connects again.
 */
final class PostgresListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresListener.class);
    private static final Duration SLOW_POLL = Duration.ofSeconds(1);
    private static final Duration RECONNECT = Duration.ofSeconds(1);

    private final Connecting connecting;
    private final HeadSignal signal;
    private final Duration poll;
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable Connection listening;

    /** Makes a connection. */
    interface Connecting {
        Connection connect() throws SQLException;
    }

    /** Starts to listen; returns at once. */
    PostgresListener(Connecting connecting, HeadSignal signal) {
        this(connecting, signal, SLOW_POLL);
    }

    /** @param poll how long at most it relies on being notified */
    PostgresListener(Connecting connecting, HeadSignal signal, Duration poll) {
        this.connecting = connecting;
        this.signal = signal;
        this.poll = poll;
        this.thread = Thread.ofPlatform().name("log-listener").daemon().start(this::run);
    }

    private void run() {
        while (!closed) {
            try (Connection connection = connecting.connect()) {
                listening = connection;
                follow(connection);
            } catch (SQLException e) {
                LOG.debug("not listening to the log: {}", e.getMessage());
                pause();
            } catch (RuntimeException e) {
                LOG.warn("listening to the log failed, it begins anew", e);
                pause();
            }
        }
    }

    /** Waits for notifications; a slow poll is the safety net for those that got lost. */
    private void follow(Connection connection) throws SQLException {
        listen(connection);
        PGConnection notifications = connection.unwrap(PGConnection.class);
        while (!closed) {
            signal.raise(head(connection));
            notifications.getNotifications((int) poll.toMillis());
        }
    }

    private static void listen(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            String channel;
            try (ResultSet row = listen.executeQuery("SELECT " + SchemaNames.CHANNEL)) {
                row.next();
                channel = row.getString(1);
            }
            listen.execute("LISTEN " + channel);
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT COALESCE(MAX(position), -1) + 1 FROM events")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void pause() {
        try {
            Thread.sleep(RECONNECT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        hangUp();
        try {
            thread.join(SLOW_POLL.plus(RECONNECT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waiting for notifications ends only with its connection. */
    private void hangUp() {
        Connection open = listening;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("the listening connection is broken already: {}", e.getMessage());
            }
        }
    }
}
