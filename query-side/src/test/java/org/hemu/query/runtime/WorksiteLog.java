package org.hemu.query.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.runtime.WorksiteEvent.Closed;
import org.hemu.query.runtime.WorksiteEvent.Lent;
import org.hemu.query.runtime.WorksiteEvent.Moved;
import org.hemu.query.runtime.WorksiteEvent.Opened;
import org.hemu.query.runtime.WorksiteEvent.Staffed;

/** A log of worksites in memory, and its codec, which can be made to fail. */
final class WorksiteLog implements EventLog {
    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");
    private static final Provenance PROVENANCE = new Provenance(
            Actor.of("clerk-1", "李敏", Role.FILING_CLERK, new JurisdictionCode("220000000000"), "test"),
            "Command",
            "correlation",
            "cause",
            null);

    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Set<Long> undecodable = new CopyOnWriteArraySet<>();

    WorksiteLog with(List<WorksiteEvent> more) {
        more.forEach(this::add);
        return this;
    }

    synchronized long add(WorksiteEvent event) {
        long position = events.size();
        long sequence = sequences.merge(event.id(), 1L, Long::sum) - 1;
        events.add(new StoredEvent(
                position,
                "worksite",
                event.id(),
                sequence,
                "event-" + position,
                event.getClass().getAnnotation(EventType.class).value(),
                1,
                BEGINNING.plusSeconds(position),
                JsonBytes.of(text(event)),
                JsonBytes.of("{}")));
        notifyAll();
        return position;
    }

    private static String text(WorksiteEvent event) {
        String head = event.id() + " " + event.jurisdiction();
        return switch (event) {
            case Opened _, Moved _, Closed _ -> head;
            case Staffed e -> head + " " + e.month() + " " + e.by();
            case Lent e -> head + " " + e.month() + " " + e.by() + " " + e.to();
        };
    }

    /** From now on the event at the position cannot be decoded. */
    void spoil(long position) {
        undecodable.add(position);
    }

    void repair() {
        undecodable.clear();
    }

    Recorded decode(StoredEvent stored) {
        if (undecodable.contains(stored.position())) {
            throw new IllegalArgumentException("unreadable: " + stored.position());
        }
        return new Recorded(
                stored.position(),
                stored.aggregateType(),
                stored.aggregateId(),
                stored.sequence(),
                stored.eventId(),
                stored.type(),
                stored.recordedAt(),
                PROVENANCE,
                event(stored));
    }

    private static WorksiteEvent event(StoredEvent stored) {
        String[] parts = stored.payload().toString().split(" ");
        JurisdictionCode unit = new JurisdictionCode(parts[1]);
        return switch (stored.type()) {
            case "test.worksite-opened" -> new Opened(parts[0], unit);
            case "test.worksite-moved" -> new Moved(parts[0], unit);
            case "test.worksite-closed" -> new Closed(parts[0], unit);
            case "test.worksite-staffed" ->
                new Staffed(parts[0], unit, YearMonth.parse(parts[2]), Long.parseLong(parts[3]));
            case "test.worksite-lent" ->
                new Lent(parts[0], unit, parts[4], YearMonth.parse(parts[2]), Long.parseLong(parts[3]));
            default -> throw new IllegalArgumentException(stored.type());
        };
    }

    Source source() {
        return new Source(this, this::decode);
    }

    @Override
    public synchronized List<StoredEvent> read(long fromPosition, int limit) {
        int from = (int) Math.min(fromPosition, events.size());
        return List.copyOf(events.subList(from, Math.min(from + limit, events.size())));
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    @Override
    public synchronized long awaitPosition(long position, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toMillis(); events.size() <= position && left > 0; ) {
            wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
        return events.size();
    }

    @Override
    public List<StoredEvent> erasures(long fromPosition, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<StoredEvent> readAggregate(String aggregateId, long fromSequence) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OptionalLong lastSequence(String aggregateId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> aggregateIds(String aggregateType, String prefix) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Appended append(Append append) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long headAt(Instant instant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Answered> answerTo(String requestKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forgetAnswersBefore(Instant instant) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void storeSnapshot(Snapshot snapshot) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Snapshot> readSnapshot(String aggregateId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
