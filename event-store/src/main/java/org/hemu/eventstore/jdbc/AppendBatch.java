package org.hemu.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.RequestAlreadyAnswered;
import org.hemu.eventstore.SequenceConflict;
import org.jspecify.annotations.Nullable;

/**
 * One transaction of the writer: decides for each append whether it fits what is already there, gives out positions, and
 * keeps the answers until the commit is done. A conflict fails its own append and takes no position.
 */
final class AppendBatch {
    private final Connection writer;
    private final Instant recordedAt;
    private final Map<String, AggregateEnd> ends = new HashMap<>();
    private final Map<String, Answered> answered = new HashMap<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Runnable> refusals = new ArrayList<>();
    private long head;

    private record AggregateEnd(String type, long nextSequence) {}

    private record Accepted(PendingAppend pending, long firstPosition) {}

    AppendBatch(Connection writer, Instant now) throws SQLException {
        this.writer = writer;
        try (PreparedStatement last = writer.prepareStatement(
                        "SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1");
                ResultSet row = last.executeQuery()) {
            Instant previous = Instant.EPOCH;
            if (row.next()) {
                head = row.getLong(1) + 1;
                previous = Micros.instant(row.getLong(2));
            }
            Instant truncated = now.truncatedTo(ChronoUnit.MICROS);
            recordedAt = truncated.isBefore(previous) ? previous : truncated;
        }
    }

    long head() {
        return head;
    }

    /** Takes the append into the transaction, or notes why it is refused. */
    void add(PendingAppend pending) throws SQLException {
        Append append = pending.append();
        if (append.request() != null) {
            Answered before = answeredBefore(append.request().key());
            if (before != null) {
                refusals.add(() -> pending.answer().completeExceptionally(new RequestAlreadyAnswered(before)));
                return;
            }
        }
        Map<String, AggregateEnd> moved = new HashMap<>();
        for (NewEvent event : append.events()) {
            AggregateEnd end = moved.get(event.aggregateId());
            if (end == null) {
                end = end(event);
            }
            if (end.nextSequence() != event.sequence() || !end.type().equals(event.aggregateType())) {
                SequenceConflict conflict =
                        new SequenceConflict(event.aggregateId(), event.sequence(), end.nextSequence());
                refusals.add(() -> pending.answer().completeExceptionally(conflict));
                return;
            }
            moved.put(event.aggregateId(), new AggregateEnd(end.type(), end.nextSequence() + 1));
        }
        ends.putAll(moved);
        accepted.add(new Accepted(pending, head));
        if (append.request() != null) {
            Append.Request request = append.request();
            answered.put(
                    request.key(),
                    new Answered(
                            request.key(),
                            request.fingerprint(),
                            head,
                            head + append.events().size() - 1,
                            request.refusal()));
        }
        head += append.events().size();
    }

    private @Nullable Answered answeredBefore(String key) throws SQLException {
        Answered inThisBatch = answered.get(key);
        return inThisBatch != null ? inThisBatch : Requests.find(writer, key);
    }

    private AggregateEnd end(NewEvent event) throws SQLException {
        AggregateEnd known = ends.get(event.aggregateId());
        if (known != null) {
            return known;
        }
        try (PreparedStatement query = writer.prepareStatement(
                "SELECT aggregate_type, sequence FROM events WHERE aggregate_id = ? ORDER BY sequence DESC LIMIT 1")) {
            query.setString(1, event.aggregateId());
            try (ResultSet row = query.executeQuery()) {
                AggregateEnd end = row.next()
                        ? new AggregateEnd(row.getString(1), row.getLong(2) + 1)
                        : new AggregateEnd(event.aggregateType(), 0);
                ends.put(event.aggregateId(), end);
                return end;
            }
        }
    }

    /** Writes the rows of all accepted appends. */
    void write() throws SQLException {
        long now = Micros.of(recordedAt);
        boolean anyEvent = false;
        try (PreparedStatement insert = writer.prepareStatement(
                "INSERT INTO events (position, aggregate_type, aggregate_id, sequence, event_id, type, revision,"
                        + " recorded_at, payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Accepted append : accepted) {
                long position = append.firstPosition();
                for (NewEvent event : append.pending().append().events()) {
                    insert.setLong(1, position++);
                    insert.setString(2, event.aggregateType());
                    insert.setString(3, event.aggregateId());
                    insert.setLong(4, event.sequence());
                    insert.setString(5, event.eventId());
                    insert.setString(6, event.type());
                    insert.setInt(7, event.revision());
                    insert.setLong(8, now);
                    insert.setString(9, event.payload().toString());
                    insert.setString(10, event.metadata().toString());
                    insert.addBatch();
                    anyEvent = true;
                }
            }
            if (anyEvent) {
                insert.executeBatch();
            }
        }
        Requests.insert(writer, answered.values(), now);
    }

    /** Answers everybody; called after the commit. */
    void answer() {
        for (Accepted append : accepted) {
            long last =
                    append.firstPosition() + append.pending().append().events().size() - 1;
            append.pending().answer().complete(new Appended(append.firstPosition(), last, recordedAt));
        }
        refusals.forEach(Runnable::run);
    }
}
