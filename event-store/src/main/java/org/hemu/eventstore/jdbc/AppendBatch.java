package org.hemu.eventstore.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.AppendCondition;
import org.hemu.eventstore.AppendConditionFailed;
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
    /** In the order of positions, so that no more is read than was recorded since. */
    private static final String SINCE = "SELECT aggregate_id FROM events WHERE position >= ? AND aggregate_type = ?"
            + " AND substr(aggregate_id, 1, ?) = ? AND payload LIKE ? ORDER BY position LIMIT 1";

    private final Dialect dialect;
    private final PreparedConnection writer;
    private final Instant recordedAt;
    private final Map<String, AggregateEnd> ends = new HashMap<>();
    private final Map<String, Answered> answered = new HashMap<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Runnable> refusals = new ArrayList<>();
    private final long committed;
    private long head;

    private record Accepted(PendingAppend pending, long firstPosition) {
        long lastPosition() {
            return firstPosition + pending.append().events().size() - 1;
        }
    }

    /** Begins the transaction. */
    AppendBatch(Dialect dialect, PreparedConnection writer, Instant now) throws SQLException {
        this.dialect = dialect;
        this.writer = writer;
        LastEvent last = dialect.beginAtEnd(writer);
        committed = last.position() + 1;
        head = committed;
        Instant previous = Micros.instant(last.recordedAt());
        Instant truncated = now.truncatedTo(ChronoUnit.MICROS);
        recordedAt = truncated.isBefore(previous) ? previous : truncated;
    }

    /** The head of the log once this is committed. */
    long head() {
        return head;
    }

    /** Takes the appends into the transaction, or notes why one is refused. */
    void addAll(List<PendingAppend> batch) throws SQLException {
        Set<String> aggregates =
                batch.stream().flatMap(pending -> aggregates(pending.append())).collect(Collectors.toSet());
        if (!aggregates.isEmpty()) {
            ends.putAll(dialect.ends(writer, aggregates));
        }
        for (PendingAppend pending : batch) {
            RuntimeException refusal = add(pending);
            if (refusal != null) {
                refusals.add(() -> pending.answer().completeExceptionally(refusal));
            }
        }
    }

    /** The aggregates that an append changes or rests on. */
    private static Stream<String> aggregates(Append append) {
        return Stream.concat(
                append.events().stream().map(NewEvent::aggregateId),
                append.condition().nextSequences().keySet().stream());
    }

    private @Nullable RuntimeException add(PendingAppend pending) throws SQLException {
        List<NewEvent> events = pending.append().events();
        Append.Request request = pending.append().request();
        if (request != null) {
            Answered before = answeredBefore(request.key());
            if (before != null) {
                return new RequestAlreadyAnswered(before);
            }
        }
        String changed = whatHasChanged(pending.append().condition());
        if (changed != null) {
            return new AppendConditionFailed(changed);
        }
        Map<String, AggregateEnd> moved = new HashMap<>();
        for (NewEvent event : events) {
            AggregateEnd end = moved.get(event.aggregateId());
            if (end == null) {
                end = ends.getOrDefault(event.aggregateId(), AggregateEnd.NONE);
            }
            if (end.nextSequence() != event.sequence()) {
                return new SequenceConflict(event.aggregateId(), event.sequence(), end.nextSequence());
            }
            if (end.type() != null && !end.type().equals(event.aggregateType())) {
                return new IllegalArgumentException("aggregate " + event.aggregateId() + " is of type " + end.type()
                        + ", not " + event.aggregateType());
            }
            moved.put(event.aggregateId(), new AggregateEnd(event.aggregateType(), end.nextSequence() + 1));
        }
        ends.putAll(moved);
        Accepted accept = new Accepted(pending, head);
        accepted.add(accept);
        if (request != null) {
            answered.put(
                    request.key(),
                    new Answered(
                            request.key(),
                            request.fingerprint(),
                            accept.firstPosition(),
                            accept.lastPosition(),
                            request.answer()));
        }
        head += events.size();
        return null;
    }

    /** What an append rests on and is no longer so, be it by events of this very batch. */
    private @Nullable String whatHasChanged(AppendCondition condition) throws SQLException {
        for (Map.Entry<String, Long> read : condition.nextSequences().entrySet()) {
            long next = ends.getOrDefault(read.getKey(), AggregateEnd.NONE).nextSequence();
            if (next != read.getValue()) {
                return "aggregate " + read.getKey() + " was read with " + read.getValue() + " events and has " + next;
            }
        }
        for (AppendCondition.Listing read : condition.listings()) {
            String changed = changedSince(read);
            if (changed != null) {
                return "aggregate " + changed + " has changed since position " + read.head();
            }
        }
        return null;
    }

    private @Nullable String changedSince(AppendCondition.Listing read) throws SQLException {
        if (read.head() < committed) {
            PreparedStatement query = writer.prepared(SINCE);
            query.setLong(1, read.head());
            query.setString(2, read.aggregateType());
            query.setInt(3, read.prefix().length());
            query.setString(4, read.prefix());
            query.setString(5, "%" + read.mention() + "%");
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    return row.getString(1);
                }
            }
        }
        return accepted.stream()
                .flatMap(append -> append.pending().append().events().stream())
                .filter(read::covers)
                .map(NewEvent::aggregateId)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Answered answeredBefore(String key) throws SQLException {
        Answered inThisBatch = answered.get(key);
        return inThisBatch != null ? inThisBatch : Requests.find(writer.prepared(Requests.FIND), key);
    }

    /**
     * Writes the rows of all accepted appends.
     *
     * @return whether an event is among them
     */
    boolean write() throws SQLException {
        long now = Micros.of(recordedAt);
        PreparedStatement insert = writer.prepared(dialect.insertEvent());
        boolean anyEvent = false;
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
                dialect.setJson(insert, 9, event.payload());
                dialect.setJson(insert, 10, event.metadata());
                insert.addBatch();
                anyEvent = true;
            }
        }
        if (anyEvent) {
            insert.executeBatch();
        }
        Requests.insert(writer, answered.values(), now);
        return anyEvent;
    }

    /** Whether the rows of this batch are in the log; all are or none is. */
    boolean isRecorded(PreparedConnection later) throws SQLException {
        for (Accepted append : accepted) {
            if (!append.pending().append().events().isEmpty()) {
                PreparedStatement query = later.prepared("SELECT 1 FROM events WHERE event_id = ?");
                query.setString(1, append.pending().append().events().getFirst().eventId());
                try (ResultSet row = query.executeQuery()) {
                    return row.next();
                }
            }
        }
        for (Answered answer : answered.values()) {
            return answer.equals(Requests.find(later.prepared(Requests.FIND), answer.key()));
        }
        return true;
    }

    /** Answers everybody; called after the commit. */
    void answer() {
        for (Accepted append : accepted) {
            append.pending().answer().complete(new Appended(append.firstPosition(), append.lastPosition(), recordedAt));
        }
        refusals.forEach(Runnable::run);
    }
}
