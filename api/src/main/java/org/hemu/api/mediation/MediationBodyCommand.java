package org.hemu.api.mediation;

import java.time.LocalDate;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What can be asked of a mediation body. Each says on which day it happened. */
public sealed interface MediationBodyCommand extends Command {
    MediationBodyId bodyId();

    @Override
    default String aggregateId() {
        return bodyId().value();
    }

    /**
     * Enters a body.
     *
     * @param jurisdiction the unit that it belongs to
     * @param employer of an enterprise committee; absent for all others
     */
    record EstablishMediationBody(
            MediationBodyId bodyId,
            BodyKind kind,
            LegalBasis legalBasis,
            JurisdictionCode jurisdiction,
            String name,
            @Nullable EmployerId employer,
            LocalDate establishedOn)
            implements MediationBodyCommand {}

    /** From now on the body mediates by another law. */
    record ChangeLegalBasis(MediationBodyId bodyId, LegalBasis legalBasis, LocalDate effectiveOn)
            implements MediationBodyCommand {}

    /** A committee was elected or formed, for the first time or again. */
    record ConstituteCommittee(MediationBodyId bodyId, Composition composition, LocalDate constitutedOn)
            implements MediationBodyCommand {}

    /**
     * Somebody mediates for the body from now on.
     *
     * @param until last day
     */
    record AppointMediator(
            MediationBodyId bodyId, SubjectId mediator, PersonalData person, LocalDate appointedOn, LocalDate until)
            implements MediationBodyCommand {}

    /**
     * A mediator stays on.
     *
     * @param until last day, from now on
     */
    record RenewAppointment(MediationBodyId bodyId, SubjectId mediator, LocalDate renewedOn, LocalDate until)
            implements MediationBodyCommand {}

    /**
     * A mediator leaves.
     *
     * @param endedOn last day
     */
    record EndAppointment(MediationBodyId bodyId, SubjectId mediator, AppointmentEnd reason, LocalDate endedOn)
            implements MediationBodyCommand {}

    /**
     * The body takes no more cases.
     *
     * @param dissolvedOn first day without it
     */
    record DissolveMediationBody(MediationBodyId bodyId, LocalDate dissolvedOn) implements MediationBodyCommand {}
}
