package org.hemu.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.StoredEvent;

/** The log on a relational database. */
final class JdbcEventLog implements EventLog {
    private static final String COLUMNS = "position, aggregate_type, aggregate_id, sequence, event_id, type, revision,"
            + " recorded_at, payload, metadata";

    /** The type stands in the question itself, for only then is the index of it taken. */
    static final String ERASURES = "SELECT " + COLUMNS + " FROM events WHERE type = '" + ERASURE
            + "' AND position >= ? ORDER BY position LIMIT ?";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Dialect dialect;
    private final HeadSignal signal = new HeadSignal();
    private final GroupCommitWriter writer;

    JdbcEventLog(Dialect dialect, InstantSource clock) {
        this(dialect, clock, PATIENCE);
    }

    JdbcEventLog(Dialect dialect, InstantSource clock, Duration patience) {
        this.dialect = dialect;
        try {
            prepare();
            signal.raise(head());
        } catch (RuntimeException e) {
            dialect.close();
            throw e;
        }
        this.writer = new GroupCommitWriter(dialect, clock, signal, patience);
        dialect.listen(signal);
    }

    private void prepare() {
        try (Connection connection = dialect.openWriter()) {
            dialect.begin(connection);
            for (String statement : dialect.schema()) {
                try (var create = connection.createStatement()) {
                    create.execute(statement);
                }
            }
            dialect.commit(connection);
        } catch (SQLException e) {
            throw unavailable("the log cannot be opened", e);
        }
    }

    @Override
    public Appended append(Append append) {
        if (append.events().isEmpty() && append.request() == null) {
            throw new IllegalArgumentException("an append needs an event or a request");
        }
        return writer.write(append);
    }

    @Override
    public List<StoredEvent> read(long fromPosition, int limit) {
        return query(
                "SELECT " + COLUMNS + " FROM events WHERE position >= ? ORDER BY position LIMIT ?",
                query -> {
                    query.setLong(1, fromPosition);
                    query.setInt(2, limit);
                    query.setFetchSize(limit);
                },
                JdbcEventLog::events);
    }

    @Override
    public List<StoredEvent> erasures(long fromPosition, int limit) {
        return query(
                ERASURES,
                query -> {
                    query.setLong(1, fromPosition);
                    query.setInt(2, limit);
                },
                JdbcEventLog::events);
    }

    @Override
    public List<StoredEvent> readAggregate(String aggregateId, long fromSequence) {
        return query(
                "SELECT " + COLUMNS + " FROM events WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence",
                query -> {
                    query.setString(1, aggregateId);
                    query.setLong(2, fromSequence);
                },
                JdbcEventLog::events);
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        return query(
                "SELECT sequence FROM events WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1",
                query -> query.setString(1, aggregateId),
                rows -> rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty());
    }

    @Override
    public List<String> aggregateIds(String aggregateType, String prefix) {
        return query(
                "SELECT aggregate_id FROM events WHERE aggregate_id >= ? AND aggregate_id < ? AND sequence = 0"
                        + " AND aggregate_type = ? ORDER BY aggregate_id",
                query -> {
                    query.setString(1, prefix);
                    query.setString(2, prefix + Character.toString(Character.MAX_CODE_POINT));
                    query.setString(3, aggregateType);
                },
                rows -> {
                    List<String> ids = new ArrayList<>();
                    while (rows.next()) {
                        ids.add(rows.getString(1));
                    }
                    return ids;
                });
    }

    @Override
    public long head() {
        long head = query("SELECT COALESCE(MAX(position), -1) + 1 FROM events", query -> {}, rows -> {
            rows.next();
            return rows.getLong(1);
        });
        signal.raise(head);
        return head;
    }

    @Override
    public long awaitPosition(long position, Duration atMost) throws InterruptedException {
        return signal.await(position, atMost);
    }

    @Override
    public long headAt(Instant instant) {
        long micros = Micros.of(instant);
        long low = 0;
        long high = head();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (recordedAt(middle) <= micros) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long recordedAt(long position) {
        return query("SELECT recorded_at FROM events WHERE position = ?", query -> query.setLong(1, position), rows -> {
            if (!rows.next()) {
                throw new IllegalStateException("the log has no position " + position + " below its head");
            }
            return rows.getLong(1);
        });
    }

    @Override
    public Optional<Answered> answerTo(String requestKey) {
        try {
            return dialect.read(
                    reader -> Optional.ofNullable(Requests.find(reader.prepared(Requests.FIND), requestKey)));
        } catch (SQLException e) {
            throw unavailable("the log cannot be read now", e);
        }
    }

    @Override
    public void forgetAnswersBefore(Instant instant) {
        String lasting = Append.Request.LASTING;
        update("DELETE FROM requests WHERE recorded_at < ? AND substr(key, 1, ?) <> ?", statement -> {
            statement.setLong(1, Micros.of(instant));
            statement.setInt(2, lasting.length());
            statement.setString(3, lasting);
        });
    }

    @Override
    public void storeSnapshot(Snapshot snapshot) {
        update(
                "INSERT INTO snapshots (aggregate_id, aggregate_type, sequence, type, revision, payload)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (aggregate_id) DO UPDATE SET"
                        + " sequence = excluded.sequence, type = excluded.type, revision = excluded.revision,"
                        + " payload = excluded.payload WHERE snapshots.sequence <= excluded.sequence"
                        + " OR snapshots.revision <> excluded.revision OR snapshots.type <> excluded.type",
                statement -> {
                    statement.setString(1, snapshot.aggregateId());
                    statement.setString(2, snapshot.aggregateType());
                    statement.setLong(3, snapshot.sequence());
                    statement.setString(4, snapshot.type());
                    statement.setInt(5, snapshot.revision());
                    statement.setString(6, snapshot.payload().toString());
                });
    }

    @Override
    public Optional<Snapshot> readSnapshot(String aggregateId) {
        return query(
                "SELECT aggregate_type, sequence, type, revision, payload FROM snapshots WHERE aggregate_id = ?",
                query -> query.setString(1, aggregateId),
                rows -> rows.next()
                        ? Optional.of(new Snapshot(
                                rows.getString(1),
                                aggregateId,
                                rows.getLong(2),
                                rows.getString(3),
                                rows.getInt(4),
                                JsonBytes.of(rows.getBytes(5))))
                        : Optional.empty());
    }

    @Override
    public void close() {
        writer.close();
        dialect.close();
    }

    private static List<StoredEvent> events(ResultSet rows) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        while (rows.next()) {
            events.add(new StoredEvent(
                    rows.getLong(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getLong(4),
                    rows.getString(5),
                    rows.getString(6),
                    rows.getInt(7),
                    Micros.instant(rows.getLong(8)),
                    JsonBytes.of(rows.getBytes(9)),
                    JsonBytes.of(rows.getBytes(10))));
        }
        return events;
    }

    /** For tests that must not guess who waits. */
    HeadSignal signal() {
        return signal;
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }

    private <T> T query(String sql, Parameters parameters, Rows<T> rows) {
        try {
            return dialect.read(reader -> {
                PreparedStatement query = reader.prepared(sql);
                parameters.set(query);
                try (ResultSet result = query.executeQuery()) {
                    return rows.read(result);
                }
            });
        } catch (SQLException e) {
            throw unavailable("the log cannot be read now", e);
        }
    }

    /** Changes something that is not the log itself; in a transaction of its own. */
    private void update(String sql, Parameters parameters) {
        try {
            writer.update(connection -> {
                PreparedStatement statement = connection.prepared(sql);
                parameters.set(statement);
                statement.executeUpdate();
            });
        } catch (SQLException e) {
            throw unavailable("the log cannot be written now", e);
        }
    }

    private LogUnavailable unavailable(String what, SQLException e) {
        return new LogUnavailable(dialect.causeOf(e), what + ": " + e.getMessage(), e);
    }
}
