package org.hemu.eventstore.axon;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Provenance;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.AppendConditionFailed;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.SequenceConflict;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * Axon's view of the log. All events of a unit of work become one append, on the condition that its {@link ReadSet} has
 * not changed; a lost race surfaces as Axon's own conflict exceptions, everything else as the log says it.
 */
public final class HemuEventStorageEngine implements EventStorageEngine {
    /** Resource of the unit of work that holds the {@link Appended} once its events are durable. */
    public static final String APPENDED = "hemu.appended";

    private static final int READ_AT_ONCE = 1_000;

    private final EventLog log;
    private final EventCodec codec;
    private final EventIds ids;
    private final Map<Class<?>, SnapshotCodec<?, ?>> snapshotsByClass;
    private final Map<String, SnapshotCodec<?, ?>> snapshotsByType;

    /**
     * An engine on the log.
     *
     * @param snapshots one codec per aggregate type that has snapshots; what a codec cannot read is as if it were not there
     * @param clock for the time-ordered ids of events
     */
    public HemuEventStorageEngine(
            EventLog log, EventCodec codec, List<SnapshotCodec<?, ?>> snapshots, InstantSource clock) {
        this.log = log;
        this.codec = codec;
        this.ids = new EventIds(clock);
        this.snapshotsByClass =
                snapshots.stream().collect(Collectors.toMap(SnapshotCodec::aggregate, Function.identity()));
        this.snapshotsByType = snapshots.stream()
                .collect(Collectors.toMap(type -> type.states().aggregateType(), Function.identity()));
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<NewEvent> encoded = encoded(events);
        Append.Request request = ProvenanceMetadata.request(events.getFirst().getMetaData());
        try {
            Appended appended = log.append(new Append(encoded, request, ReadSet.condition()));
            if (CurrentUnitOfWork.isStarted()) {
                CurrentUnitOfWork.get().root().resources().put(APPENDED, appended);
            }
        } catch (SequenceConflict conflict) {
            throw conflict.claimed() == 0
                    ? new AggregateStreamCreationException(conflict.getMessage(), conflict)
                    : new ConcurrencyException(conflict.getMessage(), conflict);
        } catch (AppendConditionFailed failed) {
            throw new ConcurrencyException(failed.getMessage(), failed);
        }
    }

    private List<NewEvent> encoded(List<? extends EventMessage<?>> events) {
        List<NewEvent> encoded = new ArrayList<>();
        Map<String, String> lastOfEach = new HashMap<>();
        for (EventMessage<?> message : events) {
            NewEvent event = encode(message, lastOfEach);
            lastOfEach.put(event.aggregateId(), event.eventId());
            encoded.add(event);
        }
        return encoded;
    }

    /** @param lastOfEach ids of the events before, the last of each aggregate */
    private NewEvent encode(EventMessage<?> message, Map<String, String> lastOfEach) {
        if (message instanceof DomainEventMessage<?> domain && message.getPayload() instanceof Event event) {
            MetaData metadata = message.getMetaData();
            Provenance provenance = ProvenanceMetadata.provenance(metadata);
            String cause = ProvenanceMetadata.followsFrom(metadata)
                    .map(lastOfEach::get)
                    .orElse(provenance.causationId());
            return codec.encode(
                    domain.getType(), domain.getSequenceNumber(), ids.next(), event, provenance.causedBy(cause));
        }
        throw new IllegalArgumentException("only events of aggregates are recorded, not " + message.getPayloadType());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        List<StoredEvent> history = log.readAggregate(aggregateIdentifier, firstSequenceNumber);
        // None when empty: behind a snapshot, the snapshot's own sequence counts then.
        Long last = history.isEmpty() ? null : history.getLast().sequence();
        return DomainEventStream.of(history.stream().map(this::domainMessage), () -> last);
    }

    private DomainEventMessage<Event> domainMessage(StoredEvent stored) {
        Recorded recorded = codec.decode(stored);
        return new GenericDomainEventMessage<>(
                recorded.aggregateType(),
                recorded.aggregateId(),
                recorded.sequence(),
                recorded.event(),
                ProvenanceMetadata.of(recorded.provenance(), null),
                recorded.eventId(),
                recorded.recordedAt());
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long first = PositionToken.nextAfter(token);
        return Stream.iterate(
                        log.read(first, READ_AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> log.read(page.getLast().position() + 1, READ_AT_ONCE))
                .flatMap(List::stream)
                .map(stored -> new GenericTrackedDomainEventMessage<>(
                        new PositionToken(stored.position()), domainMessage(stored)));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        OptionalLong last = log.lastSequence(aggregateIdentifier);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        SnapshotCodec<?, ?> snapshots = snapshotsByClass.get(snapshot.getPayloadType());
        if (snapshots == null) {
            throw new IllegalArgumentException("no snapshot codec for " + snapshot.getPayloadType());
        }
        log.storeSnapshot(snapshots.encode(
                snapshot.getAggregateIdentifier(), snapshot.getSequenceNumber(), snapshot.getPayload()));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshotsByType.isEmpty()
                ? Optional.empty()
                : log.readSnapshot(aggregateIdentifier).flatMap(this::decoded);
    }

    private Optional<DomainEventMessage<?>> decoded(Snapshot snapshot) {
        SnapshotCodec<?, ?> snapshots = snapshotsByType.get(snapshot.aggregateType());
        return snapshots == null
                ? Optional.empty()
                : snapshots
                        .decode(snapshot)
                        .map(aggregate -> new GenericDomainEventMessage<Object>(
                                snapshot.aggregateType(),
                                snapshot.aggregateId(),
                                snapshot.sequence(),
                                aggregate,
                                MetaData.emptyInstance()));
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public TrackingToken createHeadToken() {
        return new PositionToken(log.head() - 1);
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new PositionToken(log.headAt(instant.minusNanos(1)) - 1);
    }
}
