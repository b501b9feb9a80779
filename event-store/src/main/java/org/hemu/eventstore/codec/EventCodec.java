package org.hemu.eventstore.codec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Provenance;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into what the log stores and back; older revisions come back as the newest. */
public final class EventCodec {
    private final EventCatalogue catalogue;
    private final JsonMapper json;
    private final Map<Step, Upcaster> upcasters = new HashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectWriter> writers = new ConcurrentHashMap<>();

    private record Step(String type, int fromRevision) {}

    /** The codec for all events of Hemu. */
    public static EventCodec ofHemu() {
        return new EventCodec(
                EventCatalogue.ofHemu(),
                List.of(
                        new FilingCorrectedFrom1(),
                        new InitialFilingFrom1("employer.initial-filing-submitted"),
                        new InitialFilingFrom1("employer.initial-filing-corrected"),
                        new ReadablePersonFrom1("employer.registered"),
                        new ReadablePersonFrom1("employer.legal-representative-changed"),
                        new ReadablePersonFrom1("relationship.hire-filed")));
    }

    /**
     * A codec for the catalogued events.
     *
     * @throws IllegalStateException if a step from an older revision to the newest is missing, given twice or of no use
     */
    public EventCodec(EventCatalogue catalogue, List<Upcaster> upcasters) {
        this.catalogue = catalogue;
        this.json = HemuJson.mapper();
        for (Upcaster upcaster : upcasters) {
            if (this.upcasters.put(new Step(upcaster.type(), upcaster.fromRevision()), upcaster) != null) {
                throw new IllegalStateException(
                        "two upcasters read " + upcaster.type() + " revision " + upcaster.fromRevision());
            }
        }
        Set<Step> needed = new HashSet<>();
        for (EventCatalogue.Entry entry : catalogue.entries()) {
            for (int revision = 1; revision < entry.revision(); revision++) {
                Step step = new Step(entry.name(), revision);
                if (!this.upcasters.containsKey(step)) {
                    throw new IllegalStateException("no upcaster reads " + entry.name() + " revision " + revision);
                }
                needed.add(step);
            }
        }
        for (Step step : this.upcasters.keySet()) {
            if (!needed.contains(step)) {
                throw new IllegalStateException("the upcaster of " + step.type() + " revision " + step.fromRevision()
                        + " reads no older revision of a catalogued event");
            }
        }
    }

    public NewEvent encode(String aggregateType, long sequence, String eventId, Event event, Provenance provenance) {
        EventCatalogue.Entry entry = catalogue.of(event);
        return new NewEvent(
                aggregateType,
                event.aggregateId(),
                sequence,
                eventId,
                entry.name(),
                entry.revision(),
                JsonBytes.of(writer(event.getClass()).writeValueAsBytes(event)),
                JsonBytes.of(writer(Provenance.class).writeValueAsBytes(provenance)));
    }

    /**
     * The event as a record of its newest revision.
     *
     * @throws ReadablePersonRecorded if it was recorded before persons were sealed
     * @throws UnknownEventType if name or revision is unknown
     * @throws tools.jackson.core.JacksonException if the content does not fit the record
     */
    public Recorded decode(StoredEvent stored) {
        EventCatalogue.Entry entry = catalogue.named(stored.type(), stored.revision());
        return new Recorded(
                stored.position(),
                stored.aggregateType(),
                stored.aggregateId(),
                stored.sequence(),
                stored.eventId(),
                stored.type(),
                stored.recordedAt(),
                reader(Provenance.class).readValue(stored.metadata().utf8()),
                event(stored, entry));
    }

    private Event event(StoredEvent stored, EventCatalogue.Entry entry) {
        if (stored.revision() == entry.revision()) {
            return reader(entry.event()).readValue(stored.payload().utf8());
        }
        ObjectNode payload = (ObjectNode) json.readTree(stored.payload().utf8());
        for (int revision = stored.revision(); revision < entry.revision(); revision++) {
            Upcaster upcaster = upcasters.get(new Step(entry.name(), revision));
            if (upcaster == null) {
                throw new UnknownEventType("no upcaster reads " + entry.name() + " revision " + revision);
            }
            payload = upcaster.upcast(payload);
        }
        return json.treeToValue(payload, entry.event());
    }

    private ObjectReader reader(Class<?> type) {
        return readers.computeIfAbsent(type, json::readerFor);
    }

    private ObjectWriter writer(Class<?> type) {
        return writers.computeIfAbsent(type, json::writerFor);
    }
}
