package org.hemu.command.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hemu.api.inspection.CardEnd;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectorPost;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.employment.PersonBody;
import org.hemu.command.mediation.Codes;

/** What the requests about inspection bodies say. */
final class InspectionBodyRequests {
    private InspectionBodyRequests() {}

    record InspectionEstablishmentBody(
            @Pattern(regexp = Codes.UNIT) String jurisdiction,
            @NotBlank @Size(max = Codes.NAME) String name,
            LocalDate establishedOn) {
        InspectionBodyCommand command(InspectionBodyId id) {
            return new InspectionBodyCommand.EstablishInspectionBody(
                    id, new JurisdictionCode(jurisdiction), name, establishedOn);
        }
    }

    record InspectorBody(@Valid PersonBody person, InspectorPost post, LocalDate cardFrom, LocalDate cardUntil) {}

    record CardRenewalBody(LocalDate cardFrom, LocalDate cardUntil) {}

    record CardWithdrawalBody(CardEnd reason, LocalDate withdrawnOn) {}

    record InspectionDissolutionBody(LocalDate dissolvedOn) {}
}
