package org.hemu.domain.employment;

import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.person.Person;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What is on file about an employer now. */
public record Particulars(
        OrganizationCode organizationCode,
        @Nullable UnifiedSocialCreditCode creditCode,
        @Nullable RegistrationNumber registrationNumber,
        String name,
        Person legalRepresentative,
        RegistrationType registrationType,
        Industry industry,
        EnterpriseSize size,
        JurisdictionCode jurisdiction,
        String placeOfOperation) {

    static Particulars of(EmployerRegistered e) {
        return new Particulars(
                e.organizationCode(),
                e.creditCode(),
                e.registrationNumber(),
                e.name(),
                e.legalRepresentative(),
                e.registrationType(),
                e.industry(),
                e.size(),
                e.jurisdiction(),
                e.placeOfOperation());
    }

    Particulars named(String changed) {
        return new Particulars(
                organizationCode,
                creditCode,
                registrationNumber,
                changed,
                legalRepresentative,
                registrationType,
                industry,
                size,
                jurisdiction,
                placeOfOperation);
    }

    Particulars representedBy(Person changed) {
        return new Particulars(
                organizationCode,
                creditCode,
                registrationNumber,
                name,
                changed,
                registrationType,
                industry,
                size,
                jurisdiction,
                placeOfOperation);
    }

    Particulars ofType(RegistrationType changed) {
        return new Particulars(
                organizationCode,
                creditCode,
                registrationNumber,
                name,
                legalRepresentative,
                changed,
                industry,
                size,
                jurisdiction,
                placeOfOperation);
    }

    Particulars coded(UnifiedSocialCreditCode changed) {
        return new Particulars(
                organizationCode,
                changed,
                registrationNumber,
                name,
                legalRepresentative,
                registrationType,
                industry,
                size,
                jurisdiction,
                placeOfOperation);
    }

    /** The credit code on file stays unless another comes with the organization code. */
    Particulars recoded(OrganizationCode changed, @Nullable UnifiedSocialCreditCode changedCreditCode) {
        return new Particulars(
                changed,
                changedCreditCode == null ? creditCode : changedCreditCode,
                registrationNumber,
                name,
                legalRepresentative,
                registrationType,
                industry,
                size,
                jurisdiction,
                placeOfOperation);
    }

    Particulars numbered(RegistrationNumber changed) {
        return new Particulars(
                organizationCode,
                creditCode,
                changed,
                name,
                legalRepresentative,
                registrationType,
                industry,
                size,
                jurisdiction,
                placeOfOperation);
    }

    Particulars classified(Industry changedIndustry, EnterpriseSize changedSize) {
        return new Particulars(
                organizationCode,
                creditCode,
                registrationNumber,
                name,
                legalRepresentative,
                registrationType,
                changedIndustry,
                changedSize,
                jurisdiction,
                placeOfOperation);
    }

    Particulars at(JurisdictionCode changedJurisdiction, String changedPlace) {
        return new Particulars(
                organizationCode,
                creditCode,
                registrationNumber,
                name,
                legalRepresentative,
                registrationType,
                industry,
                size,
                changedJurisdiction,
                changedPlace);
    }
}
