package org.hemu.eventstore.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Where the log ends.
 *
 * @param position of its last event, -1 while it is empty
 * @param recordedAt in microseconds
 */
record LastEvent(long position, long recordedAt) {
    static final String QUERY = "SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1";

    static LastEvent of(ResultSet row) throws SQLException {
        return row.next() ? new LastEvent(row.getLong(1), row.getLong(2)) : new LastEvent(-1, 0);
    }
}
