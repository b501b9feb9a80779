package org.hemu.query.audit;

import org.hemu.eventstore.Recorded;

/** Events as auditors see them. */
final class AuditedEvents {
    private final Changes changes = new Changes();

    AuditedEvent of(Recorded event) {
        return new AuditedEvent(
                event.position(),
                event.sequence(),
                event.aggregateType(),
                event.aggregateId(),
                event.eventId(),
                event.type(),
                event.recordedAt(),
                EffectiveDay.of(event.event()),
                event.event().jurisdiction(),
                event.provenance().actor(),
                event.provenance().command(),
                event.provenance().correlationId(),
                event.provenance().causationId(),
                changes.of(event.event()));
    }
}
