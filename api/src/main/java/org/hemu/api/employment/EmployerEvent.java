package org.hemu.api.employment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.Person;
import org.hemu.api.person.PersonCorrected;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What has happened to an employer. */
public sealed interface EmployerEvent extends Event permits EmployerEvent.Particulars, InitialFilingEvent {
    EmployerId employerId();

    @Override
    default String aggregateId() {
        return employerId().value();
    }

    /** Registration, changes of particulars and codes, declared head-counts and the end of an employer. */
    sealed interface Particulars extends EmployerEvent {}

    /**
     * The employer was entered from the business register.
     *
     * @param filingDueOn last day for the initial filing
     */
    @EventType(value = "employer.registered", revision = 2)
    record EmployerRegistered(
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            OrganizationCode organizationCode,
            @Nullable UnifiedSocialCreditCode creditCode,
            @Nullable RegistrationNumber registrationNumber,
            String name,
            Person legalRepresentative,
            RegistrationType registrationType,
            Industry industry,
            EnterpriseSize size,
            String placeOfOperation,
            LocalDate establishedOn,
            LocalDate registeredOn,
            LocalDate filingDueOn)
            implements Particulars {
        @Override
        public EmployerRegistered withPersons(UnaryOperator<Person> change) {
            return new EmployerRegistered(
                    employerId,
                    jurisdiction,
                    organizationCode,
                    creditCode,
                    registrationNumber,
                    name,
                    change.apply(legalRepresentative),
                    registrationType,
                    industry,
                    size,
                    placeOfOperation,
                    establishedOn,
                    registeredOn,
                    filingDueOn);
        }
    }

    @EventType("employer.renamed")
    record EmployerRenamed(EmployerId employerId, JurisdictionCode jurisdiction, String name, Change change)
            implements Particulars {}

    @EventType(value = "employer.legal-representative-changed", revision = 2)
    record LegalRepresentativeChanged(
            EmployerId employerId, JurisdictionCode jurisdiction, Person legalRepresentative, Change change)
            implements Particulars {
        @Override
        public LegalRepresentativeChanged withPersons(UnaryOperator<Person> replacing) {
            return new LegalRepresentativeChanged(
                    employerId, jurisdiction, replacing.apply(legalRepresentative), change);
        }
    }

    /**
     * What is recorded of a legal representative, of now or of before, was wrong, and is another from now on. Nothing was
     * changed in the business register, so no filing is due.
     */
    @EventType("employer.representative-corrected")
    record RepresentativeCorrected(
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            SubjectId subject,
            Person person,
            CorrectionGround ground,
            List<PersonalField> fields,
            LocalDate correctedOn)
            implements Particulars, PersonCorrected {
        @Override
        public RepresentativeCorrected withPersons(UnaryOperator<Person> replacing) {
            return new RepresentativeCorrected(
                    employerId, jurisdiction, subject, replacing.apply(person), ground, fields, correctedOn);
        }
    }

    @EventType("employer.registration-type-changed")
    record RegistrationTypeChanged(
            EmployerId employerId, JurisdictionCode jurisdiction, RegistrationType registrationType, Change change)
            implements Particulars {}

    @EventType("employer.credit-code-adopted")
    record CreditCodeAdopted(
            EmployerId employerId, JurisdictionCode jurisdiction, UnifiedSocialCreditCode creditCode, Change change)
            implements Particulars {}

    /**
     * Another organization code is on file.
     *
     * @param creditCode the credit code that contains the new code, and came with it
     */
    @EventType("employer.organization-code-changed")
    record OrganizationCodeChanged(
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            OrganizationCode organizationCode,
            @Nullable UnifiedSocialCreditCode creditCode,
            CodeChangeGround ground,
            Change change)
            implements Particulars {}

    /**
     * The organization code is kept for an employer that was registered under another one. What is recorded under the code
     * says nothing more of the employer.
     */
    @EventType("employer.organization-code-assigned")
    record OrganizationCodeAssigned(
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            OrganizationCode organizationCode,
            LocalDate assignedOn)
            implements Particulars {
        @Override
        public String aggregateId() {
            return organizationCode.value();
        }
    }

    @EventType("employer.registration-number-changed")
    record RegistrationNumberChanged(
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            RegistrationNumber registrationNumber,
            CodeChangeGround ground,
            Change change)
            implements Particulars {}

    /**
     * The place of operation moved.
     *
     * @param jurisdiction the unit accountable from {@code change.changedOn} on
     */
    @EventType("employer.moved")
    record EmployerMoved(
            EmployerId employerId,
            JurisdictionCode from,
            JurisdictionCode jurisdiction,
            String placeOfOperation,
            Change change)
            implements Particulars {}

    @EventType("employer.reclassified")
    record EmployerReclassified(
            EmployerId employerId, JurisdictionCode jurisdiction, Industry industry, EnterpriseSize size, Change change)
            implements Particulars {}

    @EventType("employer.headcount-declared")
    record HeadcountDeclared(
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            YearMonth month,
            int onRoll,
            int shouldSign,
            String source,
            LocalDate declaredOn)
            implements Particulars {}

    @EventType("employer.deregistered")
    record EmployerDeregistered(
            EmployerId employerId, JurisdictionCode jurisdiction, DeregistrationReason reason, Change change)
            implements Particulars {}

    /**
     * When a change happened and when it was filed.
     *
     * @param dueOn last day on which its filing was in time
     */
    record Change(LocalDate changedOn, LocalDate filedOn, LocalDate dueOn, List<Finding> findings) {
        public boolean late() {
            return filedOn.isAfter(dueOn);
        }
    }
}
