package org.hemu.command.mediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.AppointmentEnd;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Composition;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.employment.PersonBody;
import org.jspecify.annotations.Nullable;

/** What the requests about mediation bodies say. */
final class MediationBodyRequests {
    private static final int MEMBERS = 100;

    private MediationBodyRequests() {}

    record EstablishmentBody(
            BodyKind kind,
            LegalBasis legalBasis,
            @Pattern(regexp = Codes.UNIT) String jurisdiction,
            @NotBlank @Size(max = Codes.NAME) String name,
            @Nullable @Pattern(regexp = Codes.EMPLOYER) String employer,
            LocalDate establishedOn) {
        MediationBodyCommand command(MediationBodyId id) {
            return new MediationBodyCommand.EstablishMediationBody(
                    id,
                    kind,
                    legalBasis,
                    new JurisdictionCode(jurisdiction),
                    name,
                    employer == null ? null : new EmployerId(employer),
                    establishedOn);
        }
    }

    record LegalBasisBody(LegalBasis legalBasis, LocalDate effectiveOn) {}

    record CompositionBody(
            @Min(0) @Max(MEMBERS) int members,
            @Min(0) @Max(MEMBERS) int women,
            @Min(0) @Max(MEMBERS) int workerRepresentatives,
            @Min(0) @Max(MEMBERS) int enterpriseRepresentatives,
            @Nullable Boolean chairFromUnionOrChosenByBoth) {
        Composition composition() {
            return new Composition(
                    members,
                    women,
                    workerRepresentatives,
                    enterpriseRepresentatives,
                    Boolean.TRUE.equals(chairFromUnionOrChosenByBoth));
        }
    }

    record CommitteeBody(@Valid CompositionBody composition, LocalDate constitutedOn) {}

    record AppointmentBody(@Valid PersonBody person, LocalDate appointedOn, LocalDate until) {}

    record AppointmentRenewalBody(LocalDate renewedOn, LocalDate until) {}

    record AppointmentEndBody(AppointmentEnd reason, LocalDate endedOn) {}

    record DissolutionBody(LocalDate dissolvedOn) {}
}
