package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hemu.api.person.Person;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What has happened to a body that inspects. */
public sealed interface InspectionBodyEvent extends Event {
    InspectionBodyId bodyId();

    @Override
    default String aggregateId() {
        return bodyId().value();
    }

    /** The body takes cases. */
    @EventType("inspection-body.established")
    record InspectionBodyEstablished(
            InspectionBodyId bodyId, JurisdictionCode jurisdiction, String name, LocalDate establishedOn)
            implements InspectionBodyEvent {}

    /** Somebody inspects for the body, with a card. */
    @EventType("inspection-body.inspector-registered")
    record InspectorRegistered(
            InspectionBodyId bodyId,
            JurisdictionCode jurisdiction,
            SubjectId inspector,
            Person person,
            InspectorPost post,
            LocalDate cardFrom,
            LocalDate cardUntil)
            implements InspectionBodyEvent {
        @Override
        public InspectorRegistered withPersons(UnaryOperator<Person> change) {
            return new InspectorRegistered(
                    bodyId, jurisdiction, inspector, change.apply(person), post, cardFrom, cardUntil);
        }
    }

    /** The card of an inspector holds longer, or again. */
    @EventType("inspection-body.card-renewed")
    record CardRenewed(
            InspectionBodyId bodyId,
            JurisdictionCode jurisdiction,
            SubjectId inspector,
            LocalDate cardFrom,
            LocalDate cardUntil)
            implements InspectionBodyEvent {}

    /** The card of an inspector holds no more, from that day on. */
    @EventType("inspection-body.card-withdrawn")
    record CardWithdrawn(
            InspectionBodyId bodyId,
            JurisdictionCode jurisdiction,
            SubjectId inspector,
            CardEnd reason,
            LocalDate withdrawnOn)
            implements InspectionBodyEvent {}

    /** The body takes no more cases, from that day on. */
    @EventType("inspection-body.dissolved")
    record InspectionBodyDissolved(InspectionBodyId bodyId, JurisdictionCode jurisdiction, LocalDate dissolvedOn)
            implements InspectionBodyEvent {}
}
