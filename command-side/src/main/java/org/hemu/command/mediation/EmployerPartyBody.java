package org.hemu.command.mediation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.OrganizationCode;
import org.jspecify.annotations.Nullable;

/** An employer: on record, or known by its name. */
public record EmployerPartyBody(
        @Nullable @Pattern(regexp = Codes.EMPLOYER) String employerId,
        @Nullable @Pattern(regexp = Codes.ORGANIZATION) String organizationCode,
        @Nullable @Size(min = 1, max = Codes.NAME) String name) {
    /** The employer, as it is named. */
    public EmployerParty party() {
        return new EmployerParty(
                employerId == null ? null : new EmployerId(employerId),
                organizationCode == null ? null : new OrganizationCode(organizationCode.replace("-", "")),
                name);
    }
}
