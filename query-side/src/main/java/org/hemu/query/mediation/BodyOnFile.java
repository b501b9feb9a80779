package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.AppointmentEnd;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Composition;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * A mediation body as its events left it.
 *
 * @param legalBases what it mediates by, each from a day on, in order
 * @param employer whose committee it is; absent for all but enterprise committees
 * @param committee as it was elected or formed last
 * @param mediators all that were ever appointed, in the order of their first appointment
 * @param dissolvedOn first day without it
 * @param version number of its last event, from 0
 */
public record BodyOnFile(
        MediationBodyId id,
        JurisdictionCode jurisdiction,
        BodyKind kind,
        List<Basis> legalBases,
        String name,
        @Nullable EmployerId employer,
        LocalDate establishedOn,
        @Nullable Committee committee,
        List<Mediator> mediators,
        @Nullable LocalDate dissolvedOn,
        long version) {

    /** What it mediates by from a day on. */
    public record Basis(LegalBasis legalBasis, LocalDate from) {}

    /**
     * A committee.
     *
     * @param electedAgainBy last day for the next election; absent where the law sets no term
     * @param findings where its composition, or the day, falls short of the law
     */
    public record Committee(
            Composition composition,
            LocalDate constitutedOn,
            @Nullable LocalDate electedAgainBy,
            List<Finding> findings) {}

    /**
     * Somebody who mediates for it, or did.
     *
     * @param until last day of the appointment
     * @param endedOn last day, when it ended before; absent while it did not
     */
    public record Mediator(
            SubjectId subject,
            SealedPerson person,
            LocalDate appointedOn,
            LocalDate until,
            @Nullable LocalDate endedOn,
            @Nullable AppointmentEnd end,
            List<Finding> findings) {}

    /** Whether it takes cases on the day. */
    boolean takesCasesOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (dissolvedOn == null || day.isBefore(dissolvedOn));
    }
}
