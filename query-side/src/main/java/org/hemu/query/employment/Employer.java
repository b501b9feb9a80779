package org.hemu.query.employment;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.LastChanges;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.person.NamesPerson;
import org.jspecify.annotations.Nullable;

/**
 * An employer as its events left it.
 *
 * @param jurisdiction the unit accountable for it, as named in its last event
 * @param registeredOn day of entry into the register
 * @param ceased why and from which day it ceased; absent while it is in business
 * @param headcount the declaration for the latest month
 * @param changesFiledLate changes filed after their last day
 * @param findings what the rules had to say about its filings and changes, counted
 * @param lastChanges from which day on each particular is on file as it is
 * @param version number of its last event, from 0
 */
public record Employer(
        EmployerId id,
        JurisdictionCode jurisdiction,
        OrganizationCode organizationCode,
        @Nullable UnifiedSocialCreditCode creditCode,
        @Nullable RegistrationNumber registrationNumber,
        String name,
        SealedPerson legalRepresentative,
        RegistrationType registrationType,
        Industry industry,
        EnterpriseSize size,
        String placeOfOperation,
        LocalDate establishedOn,
        LocalDate registeredOn,
        Status status,
        @Nullable Ceased ceased,
        InitialFiling initialFiling,
        @Nullable Headcount headcount,
        int changesFiledLate,
        int findings,
        LastChanges lastChanges,
        long version)
        implements NamesPerson {
    @Override
    public SealedPerson named() {
        return legalRepresentative;
    }

    /** Whether the employer still exists. */
    public enum Status {
        IN_BUSINESS,
        DEREGISTERED
    }

    /** The end of an employer. */
    public record Ceased(DeregistrationReason reason, LocalDate on) {}

    /** A declared head-count. */
    public record Headcount(YearMonth month, int onRoll, int shouldSign, String source, LocalDate declaredOn) {}
}
