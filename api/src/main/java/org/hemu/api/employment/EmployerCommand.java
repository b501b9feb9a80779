package org.hemu.api.employment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What can be asked of an employer. Changes name the day they happened; the day of filing is the day of the command. */
public sealed interface EmployerCommand extends Command {
    EmployerId employerId();

    @Override
    default String aggregateId() {
        return employerId().value();
    }

    /**
     * Enters an employer from the business register; from then on it is obliged to file.
     *
     * @param jurisdiction the unit that is accountable for it: the place of actual operation, at the level that receives it
     * @param establishedOn day of business registration
     */
    record RegisterEmployer(
            EmployerId employerId,
            OrganizationCode organizationCode,
            @Nullable UnifiedSocialCreditCode creditCode,
            @Nullable RegistrationNumber registrationNumber,
            String name,
            PersonalData legalRepresentative,
            RegistrationType registrationType,
            Industry industry,
            EnterpriseSize size,
            JurisdictionCode jurisdiction,
            String placeOfOperation,
            LocalDate establishedOn)
            implements EmployerCommand {}

    record RenameEmployer(EmployerId employerId, String name, LocalDate changedOn) implements EmployerCommand {}

    record ChangeLegalRepresentative(EmployerId employerId, PersonalData legalRepresentative, LocalDate changedOn)
            implements EmployerCommand {}

    record ChangeRegistrationType(EmployerId employerId, RegistrationType registrationType, LocalDate changedOn)
            implements EmployerCommand {}

    /** Goes from the organization code to the unified social credit code that contains it. */
    record AdoptCreditCode(EmployerId employerId, UnifiedSocialCreditCode creditCode, LocalDate changedOn)
            implements EmployerCommand {}

    /**
     * Puts another organization code on file. The employer keeps the id under which it was registered, and the codes that it
     * had.
     *
     * @param creditCode the unified social credit code that contains the new code; needed when one is on file, which contains
     *     the old one
     */
    record ChangeOrganizationCode(
            EmployerId employerId,
            OrganizationCode organizationCode,
            @Nullable UnifiedSocialCreditCode creditCode,
            CodeChangeGround ground,
            LocalDate changedOn)
            implements EmployerCommand {}

    /**
     * Keeps an organization code for the employer to which it has come. Follows from the change of its code; nobody asks for
     * it. It is about the code, which no other employer can be registered with from then on.
     */
    record AssignOrganizationCode(
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            OrganizationCode organizationCode,
            LocalDate assignedOn)
            implements EmployerCommand {
        @Override
        public String aggregateId() {
            return organizationCode.value();
        }
    }

    record ChangeRegistrationNumber(
            EmployerId employerId, RegistrationNumber registrationNumber, CodeChangeGround ground, LocalDate changedOn)
            implements EmployerCommand {}

    /** Moves the place of operation, possibly to another jurisdiction. */
    record MoveEmployer(
            EmployerId employerId, JurisdictionCode jurisdiction, String placeOfOperation, LocalDate changedOn)
            implements EmployerCommand {}

    record ReclassifyEmployer(EmployerId employerId, Industry industry, EnterpriseSize size, LocalDate changedOn)
            implements EmployerCommand {}

    /**
     * Takes over one month's figures from a register that the employer's filings cannot influence.
     *
     * @param onRoll workers on the roll (在册), not negative
     * @param shouldSign workers who should have a written contract (应签), between 0 and {@code onRoll}
     * @param source the register, for example {@code social-insurance}
     */
    record DeclareHeadcount(EmployerId employerId, YearMonth month, int onRoll, int shouldSign, String source)
            implements EmployerCommand {}

    /** The employer's initial filing (初次备案). */
    record SubmitInitialFiling(EmployerId employerId) implements EmployerCommand {}

    record AcceptInitialFiling(EmployerId employerId) implements EmployerCommand {}

    record ReturnInitialFiling(
            EmployerId employerId,
            Set<ReturnReason> reasons,
            @Nullable String note) implements EmployerCommand {}

    record CorrectInitialFiling(EmployerId employerId, String reason) implements EmployerCommand {}

    record DeregisterEmployer(EmployerId employerId, DeregistrationReason reason, LocalDate ceasedOn)
            implements EmployerCommand {}
}
