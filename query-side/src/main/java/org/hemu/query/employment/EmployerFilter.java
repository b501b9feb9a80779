package org.hemu.query.employment;

import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.RegistrationType;
import org.jspecify.annotations.Nullable;

/**
 * Which employers to list; an absent criterion lets all pass.
 *
 * @param industrySection section letter of the classification, whatever its edition
 * @param filed whether the initial filing is accepted
 */
public record EmployerFilter(
        Employer.@Nullable Status status,
        @Nullable String industrySection,
        @Nullable EnterpriseSize size,
        @Nullable RegistrationType registrationType,
        @Nullable Boolean filed) {
    public static final EmployerFilter ALL = new EmployerFilter(null, null, null, null, null);

    boolean admits(Employer employer) {
        return (status == null || status == employer.status())
                && (industrySection == null || employer.industry().code().startsWith(industrySection))
                && (size == null || size == employer.size())
                && (registrationType == null || registrationType.equals(employer.registrationType()))
                && (filed == null || filed == (employer.initialFiling().state() == InitialFiling.State.ACCEPTED));
    }
}
