package org.hemu.api.casework;

import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.OrganizationCode;
import org.jspecify.annotations.Nullable;

/**
 * The employer as a party.
 *
 * @param employerId when it is on record
 * @param organizationCode when it is not, and the code is known
 * @param name when it is not on record
 */
public record EmployerParty(
        @Nullable EmployerId employerId,
        @Nullable OrganizationCode organizationCode,
        @Nullable String name) {}
