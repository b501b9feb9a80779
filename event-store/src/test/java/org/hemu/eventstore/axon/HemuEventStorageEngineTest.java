package org.hemu.eventstore.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionEstablished;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionRenamed;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.codec.EventSamples;
import org.hemu.eventstore.codec.StateCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HemuEventStorageEngineTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final Event ESTABLISHED =
            new JurisdictionEstablished(NANGUAN, "南关区", UnitKind.DISTRICT, null, LocalDate.of(2010, 1, 1));
    private static final Event RENAMED = new JurisdictionRenamed(NANGUAN, "新南关区", LocalDate.of(2011, 1, 1));

    @TempDir
    Path directory;

    private EventLog log;
    private HemuEventStorageEngine engine;

    /** The name of a unit, as something that may be snapshot. */
    record Named(String name) {}

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        engine = engine(1);
    }

    private HemuEventStorageEngine engine(int fold) {
        SnapshotCodec<Named, String> snapshots = new SnapshotCodec<>(
                Named.class,
                new StateCodec<>("jurisdiction", String.class, fold),
                Named::name,
                (_, name) -> new Named(name));
        return new HemuEventStorageEngine(log, EventCodec.ofHemu(), List.of(snapshots), InstantSource.system());
    }

    @AfterEach
    void close() {
        log.close();
    }

    private static DomainEventMessage<?> message(long sequence, Object payload, MetaData metadata) {
        return new GenericDomainEventMessage<>("jurisdiction", NANGUAN.value(), sequence, payload, metadata);
    }

    private static DomainEventMessage<?> message(long sequence, Event event) {
        return message(sequence, event, ProvenanceMetadata.of(EventSamples.PROVENANCE, null));
    }

    @Test
    void givesBackWhatWasAppended() {
        engine.appendEvents(List.of(message(0, ESTABLISHED), message(1, RENAMED)));
        assertThat(engine.readEvents(NANGUAN.value(), 0).asStream().<Object>map(DomainEventMessage::getPayload))
                .containsExactly(ESTABLISHED, RENAMED);
        assertThat(engine.lastSequenceNumberFor(NANGUAN.value())).contains(1L);
        assertThat(engine.readEvents(null, false)).hasSize(2);
    }

    @Test
    void saysInAxonsWordsThatAnotherWasFirst() {
        engine.appendEvents(List.of(message(0, ESTABLISHED)));
        assertThatThrownBy(() -> engine.appendEvents(List.of(message(0, ESTABLISHED))))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(List.of(message(1, RENAMED)));
        assertThatThrownBy(() -> engine.appendEvents(List.of(message(1, RENAMED))))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void recordsNothingThatNobodyIsResponsibleFor() {
        assertThatThrownBy(() -> engine.appendEvents(List.of(message(0, ESTABLISHED, MetaData.emptyInstance()))))
                .hasMessageContaining("without provenance");
        assertThat(log.head()).isZero();
    }

    @Test
    void hasNoLastSequenceBehindASnapshotOfEverything() {
        engine.appendEvents(List.of(message(0, ESTABLISHED), message(1, RENAMED)));
        assertThat(engine.readEvents(NANGUAN.value(), 1).getLastSequenceNumber())
                .isEqualTo(1);
        assertThat(engine.readEvents(NANGUAN.value(), 2).getLastSequenceNumber())
                .isNull();
    }

    @Test
    void learnsTheLastSequenceWithoutReadingTheHistory() {
        AtomicInteger histories = new AtomicInteger();
        EventLog counting = (EventLog) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("read")) {
                        histories.incrementAndGet();
                    }
                    return method.invoke(log, arguments);
                });
        engine.appendEvents(List.of(message(0, ESTABLISHED), message(1, RENAMED)));
        HemuEventStorageEngine counted =
                new HemuEventStorageEngine(counting, EventCodec.ofHemu(), List.of(), InstantSource.system());
        assertThat(counted.lastSequenceNumberFor(NANGUAN.value())).contains(1L);
        assertThat(counted.lastSequenceNumberFor("nobody")).isEmpty();
        assertThat(histories).hasValue(0);
    }

    @Test
    void findsTheSnapshotOfItsOwnRevisionOnly() {
        engine.storeSnapshot(message(1, new Named("南关区"), MetaData.emptyInstance()));
        assertThat(engine.readSnapshot(NANGUAN.value())).hasValueSatisfying(snapshot -> {
            assertThat((Object) snapshot.getPayload()).isEqualTo(new Named("南关区"));
            assertThat(snapshot.getSequenceNumber()).isEqualTo(1);
        });
        assertThat(engine(2).readSnapshot(NANGUAN.value())).isEmpty();
    }

    @Test
    void readsTheEventsWhenTheSnapshotIsDamaged() {
        engine.storeSnapshot(message(1, new Named("南关区"), MetaData.emptyInstance()));
        Snapshot stored = log.readSnapshot(NANGUAN.value()).orElseThrow();
        log.storeSnapshot(new Snapshot(
                stored.aggregateType(),
                stored.aggregateId(),
                2,
                stored.type(),
                stored.revision(),
                JsonBytes.of("{\"name\":")));
        assertThat(engine.readSnapshot(NANGUAN.value())).isEmpty();
    }
}
