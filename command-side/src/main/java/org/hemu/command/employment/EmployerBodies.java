package org.hemu.command.employment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** Bodies of the requests about employers. */
final class EmployerBodies {
    private static final String CODE = "[1-9]\\d{11}";
    private static final int NAME = 200;
    private static final int ADDRESS = 300;
    private static final int HEADCOUNT = 1_000_000;

    private EmployerBodies() {}

    record IndustryBody(
            Industry.Edition edition,
            @Pattern(regexp = "[A-T]\\d{0,4}") String code) {
        Industry industry() {
            return new Industry(edition, code);
        }
    }

    record RegistrationBody(
            @Nullable @Pattern(regexp = "[0-9A-Z]{8}-?[0-9X]")
            String organizationCode,

            @Nullable @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
            String creditCode,

            @Nullable @Pattern(regexp = "\\d{15}") String registrationNumber,
            @NotBlank @Size(max = NAME) String name,
            @Valid PersonBody legalRepresentative,
            @Pattern(regexp = "\\d{3}") String registrationType,
            @Valid IndustryBody industry,
            EnterpriseSize size,
            @Pattern(regexp = CODE) String jurisdiction,
            @NotBlank @Size(max = ADDRESS) String placeOfOperation,
            LocalDate establishedOn) {

        @AssertTrue(message = "{registration.one-code}")
        boolean isOneCode() {
            return organizationCode != null || creditCode != null;
        }

        EmployerCommand command(EmployerId id, PersonalData person) {
            return new EmployerCommand.RegisterEmployer(
                    id,
                    code(),
                    creditCode == null ? null : new UnifiedSocialCreditCode(creditCode),
                    registrationNumber == null ? null : new RegistrationNumber(registrationNumber),
                    name,
                    person,
                    new RegistrationType(registrationType),
                    industry.industry(),
                    size,
                    new JurisdictionCode(jurisdiction),
                    placeOfOperation,
                    establishedOn);
        }

        /** The organization code, given as such or inside the credit code. */
        OrganizationCode code() {
            return new OrganizationCode(
                    organizationCode != null
                            ? organizationCode.replace("-", "")
                            : Objects.requireNonNull(creditCode).substring(8, 17));
        }
    }

    record RenamingBody(@NotBlank @Size(max = NAME) String name, LocalDate changedOn) {}

    record LegalRepresentativeBody(@Valid PersonBody legalRepresentative, LocalDate changedOn) {}

    record RegistrationTypeBody(@Pattern(regexp = "\\d{3}") String registrationType, LocalDate changedOn) {}

    record CreditCodeBody(
            @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}") String creditCode, LocalDate changedOn) {}

    record OrganizationCodeBody(
            @Pattern(regexp = "[0-9A-Z]{8}-?[0-9X]") String organizationCode,

            @Nullable @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
            String creditCode,

            CodeChangeGround ground,
            LocalDate changedOn) {
        EmployerCommand command(EmployerId id) {
            return new EmployerCommand.ChangeOrganizationCode(
                    id,
                    new OrganizationCode(organizationCode.replace("-", "")),
                    creditCode == null ? null : new UnifiedSocialCreditCode(creditCode),
                    ground,
                    changedOn);
        }
    }

    record RegistrationNumberBody(
            @Pattern(regexp = "\\d{15}") String registrationNumber, CodeChangeGround ground, LocalDate changedOn) {}

    record MoveBody(
            @Pattern(regexp = CODE) String jurisdiction,
            @NotBlank @Size(max = ADDRESS) String placeOfOperation,
            LocalDate changedOn) {}

    record ReclassificationBody(@Valid IndustryBody industry, EnterpriseSize size, LocalDate changedOn) {}

    record HeadcountBody(
            YearMonth month,
            @Min(0) @Max(HEADCOUNT) int onRoll,
            @Min(0) @Max(HEADCOUNT) int shouldSign,
            @Pattern(regexp = "[a-z][a-z-]{1,39}") String source) {}

    record InitialFilingReturnBody(
            @NotEmpty Set<ReturnReason> reasons,
            @Nullable @Size(max = 1000) String note) {}

    record InitialFilingCorrectionBody(
            @NotBlank @Size(max = 1000) String reason) {}

    record DeregistrationBody(DeregistrationReason reason, LocalDate ceasedOn) {}
}
