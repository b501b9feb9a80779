package org.hemu.eventstore.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.hemu.eventstore.Answered;
import org.jspecify.annotations.Nullable;

/** The table of answered requests. */
final class Requests {
    /** One request by its key. */
    static final String FIND = "SELECT fingerprint, first_position, last_position, answer FROM requests WHERE key = ?";

    private static final String INSERT =
            "INSERT INTO requests (key, fingerprint, first_position, last_position, answer, recorded_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?)";

    private Requests() {}

    static @Nullable Answered find(PreparedStatement query, String key) throws SQLException {
        query.setString(1, key);
        try (ResultSet row = query.executeQuery()) {
            return row.next()
                    ? new Answered(key, row.getString(1), row.getLong(2), row.getLong(3), row.getString(4))
                    : null;
        }
    }

    static void insert(PreparedConnection writer, Collection<Answered> answers, long now) throws SQLException {
        if (answers.isEmpty()) {
            return;
        }
        PreparedStatement insert = writer.prepared(INSERT);
        for (Answered answer : answers) {
            insert.setString(1, answer.key());
            insert.setString(2, answer.fingerprint());
            insert.setLong(3, answer.firstPosition());
            insert.setLong(4, answer.lastPosition());
            insert.setString(5, answer.answer());
            insert.setLong(6, now);
            insert.addBatch();
        }
        insert.executeBatch();
    }
}
