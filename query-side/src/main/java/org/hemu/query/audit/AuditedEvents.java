package org.hemu.query.audit;

import java.util.function.Function;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Provenance;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.eventstore.codec.ReadablePersonRecorded;
import org.hemu.eventstore.codec.UnknownEventType;
import org.hemu.query.employment.MaskedPersons;
import org.jspecify.annotations.Nullable;

/** Events as auditors see them; one whose content cannot be read is shown by what stands beside its content. */
final class AuditedEvents {
    private final Function<StoredEvent, Recorded> decode;
    private final Disclosure disclosure;
    private final Changes changes;

    AuditedEvents(Function<StoredEvent, Recorded> decode, Disclosure disclosure, MaskedPersons persons) {
        this.decode = decode;
        this.disclosure = disclosure;
        this.changes = new Changes(persons);
    }

    AuditedEvent of(StoredEvent stored) {
        Event event;
        try {
            event = decode.apply(stored).event();
        } catch (UnknownEventType | ReadablePersonRecorded e) {
            return of(stored, null, e.getMessage());
        } catch (RuntimeException e) {
            // Its message may quote the content.
            return of(stored, null, e.getClass().getSimpleName());
        }
        return of(stored, event, null);
    }

    private AuditedEvent of(StoredEvent stored, @Nullable Event event, @Nullable String unreadable) {
        Provenance provenance = HemuJson.mapper().readValue(stored.metadata().utf8(), Provenance.class);
        return new AuditedEvent(
                stored.position(),
                stored.sequence(),
                stored.aggregateType(),
                stored.aggregateId(),
                stored.eventId(),
                stored.type(),
                stored.recordedAt(),
                event == null ? null : EffectiveDay.of(event),
                event == null ? null : event.jurisdiction(),
                provenance.actor(),
                provenance.authority(),
                provenance.command(),
                provenance.correlationId(),
                provenance.causationId(),
                event == null ? null : changes.of(disclosure.content(event)),
                unreadable);
    }
}
