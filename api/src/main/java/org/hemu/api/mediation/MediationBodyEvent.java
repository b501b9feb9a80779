package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.person.Person;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What has happened to a mediation body. */
public sealed interface MediationBodyEvent extends Event {
    MediationBodyId bodyId();

    @Override
    default String aggregateId() {
        return bodyId().value();
    }

    /** The body takes cases, by the law that is named. */
    @EventType("mediation-body.established")
    record MediationBodyEstablished(
            MediationBodyId bodyId,
            JurisdictionCode jurisdiction,
            BodyKind kind,
            LegalBasis legalBasis,
            String name,
            @Nullable EmployerId employer,
            LocalDate establishedOn)
            implements MediationBodyEvent {}

    /** The body mediates by another law. */
    @EventType("mediation-body.legal-basis-changed")
    record LegalBasisChanged(
            MediationBodyId bodyId, JurisdictionCode jurisdiction, LegalBasis legalBasis, LocalDate effectiveOn)
            implements MediationBodyEvent {}

    /**
     * A committee was elected or formed.
     *
     * @param electedAgainBy last day for the next election; absent where the law sets no term
     * @param findings where its composition, or the day, falls short of the law
     */
    @EventType("mediation-body.committee-constituted")
    record CommitteeConstituted(
            MediationBodyId bodyId,
            JurisdictionCode jurisdiction,
            Composition composition,
            LocalDate constitutedOn,
            @Nullable LocalDate electedAgainBy,
            List<Finding> findings)
            implements MediationBodyEvent {}

    /** Somebody mediates for the body. */
    @EventType("mediation-body.mediator-appointed")
    record MediatorAppointed(
            MediationBodyId bodyId,
            JurisdictionCode jurisdiction,
            SubjectId mediator,
            Person person,
            LocalDate appointedOn,
            LocalDate until,
            List<Finding> findings)
            implements MediationBodyEvent {
        @Override
        public MediatorAppointed withPersons(UnaryOperator<Person> change) {
            return new MediatorAppointed(
                    bodyId, jurisdiction, mediator, change.apply(person), appointedOn, until, findings);
        }
    }

    /** A mediator stays on. */
    @EventType("mediation-body.appointment-renewed")
    record AppointmentRenewed(
            MediationBodyId bodyId,
            JurisdictionCode jurisdiction,
            SubjectId mediator,
            LocalDate renewedOn,
            LocalDate until)
            implements MediationBodyEvent {}

    /** A mediator left; the day was the last one. */
    @EventType("mediation-body.appointment-ended")
    record AppointmentEnded(
            MediationBodyId bodyId,
            JurisdictionCode jurisdiction,
            SubjectId mediator,
            AppointmentEnd reason,
            LocalDate endedOn)
            implements MediationBodyEvent {}

    /** The body takes no more cases, from that day on. */
    @EventType("mediation-body.dissolved")
    record MediationBodyDissolved(MediationBodyId bodyId, JurisdictionCode jurisdiction, LocalDate dissolvedOn)
            implements MediationBodyEvent {}
}
