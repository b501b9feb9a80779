package org.hemu.eventstore.jdbc;

import java.nio.file.Path;
import java.time.InstantSource;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;

/** Opens logs. */
public final class EventLogs {
    private EventLogs() {}

    /**
     * Opens or creates the log in a file, which no other process may have open.
     *
     * @param clock gives the instants of recording
     * @throws LogUnavailable if the directory is not writable, or another process has the log open
     */
    public static EventLog sqlite(Path file, InstantSource clock) {
        return new JdbcEventLog(new SqliteDialect(file), clock);
    }

    /**
     * Opens or creates the log in a PostgreSQL database, which other processes may share.
     *
     * @param url {@code jdbc:postgresql://host/database}
     * @throws LogUnavailable if the server cannot be reached or refuses
     */
    public static EventLog postgresql(String url, String user, String password, InstantSource clock) {
        return new JdbcEventLog(new PostgresDialect(url, user, password), clock);
    }
}
