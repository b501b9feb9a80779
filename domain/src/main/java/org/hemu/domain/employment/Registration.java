package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.accept;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.employment.EmployerCommand.RegisterEmployer;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.CodeNotYetInUse;
import org.hemu.api.employment.EmploymentRejection.CreditCodeOfAnotherEmployer;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.JurisdictionNotInForce;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** Entering an employer from the business register. */
final class Registration {
    /** Day from which unified social credit codes are issued (国发〔2015〕33号). */
    static final LocalDate CREDIT_CODES_FROM = LocalDate.of(2015, 10, 1);

    private Registration() {}

    static Decision<EmployerEvent> decide(RegisterEmployer c, EmployerCircumstances now) {
        return whyNot(c, now).<Decision<EmployerEvent>>map(Decision::refuse).orElseGet(() -> accept(event(c, now)));
    }

    private static EmployerRegistered event(RegisterEmployer c, EmployerCircumstances now) {
        return new EmployerRegistered(
                c.employerId(),
                c.jurisdiction(),
                c.organizationCode(),
                c.creditCode(),
                c.registrationNumber(),
                c.name(),
                c.legalRepresentative(),
                c.registrationType(),
                c.industry(),
                c.size(),
                c.placeOfOperation(),
                c.establishedOn(),
                now.today(),
                FilingDeadline.INITIAL.dueOn(c.establishedOn()));
    }

    private static Optional<EmploymentRejection> whyNot(RegisterEmployer c, EmployerCircumstances now) {
        return Refusals.first(
                () -> c.employerId().value().equals(c.organizationCode().value())
                        ? organizationCode(c.organizationCode())
                        : Optional.of(wrong("GB 11714-1997", "/organizationCode")),
                () -> creditCode(c.creditCode(), c.employerId(), c.organizationCode(), now.today()),
                () -> registrationNumber(c.registrationNumber()),
                () -> CodeSets.whyNot(c.registrationType()),
                () -> CodeSets.whyNot(c.industry(), now.today()),
                () -> CodeSets.whyNot(c.size(), now.today()),
                () -> document(c.legalRepresentative(), now.today()),
                () -> c.establishedOn().isAfter(now.today())
                        ? Optional.of(new DateInFuture(c.establishedOn(), now.today(), "/establishedOn"))
                        : Optional.empty(),
                () -> now.addressed().inForceOn(now.today())
                        ? Optional.empty()
                        : Optional.of(new JurisdictionNotInForce(c.jurisdiction(), "/jurisdiction")));
    }

    static Optional<EmploymentRejection> organizationCode(OrganizationCode code) {
        return EmployerCodes.isRight(code)
                ? Optional.empty()
                : Optional.of(wrong("GB 11714-1997", "/organizationCode"));
    }

    static Optional<EmploymentRejection> registrationNumber(@Nullable RegistrationNumber number) {
        return number == null || EmployerCodes.isRight(number)
                ? Optional.empty()
                : Optional.of(wrong("GS15-2006", "/registrationNumber"));
    }

    private static EmploymentRejection wrong(String standard, String pointer) {
        return new CheckCharacterWrong(standard, pointer);
    }

    static Optional<EmploymentRejection> creditCode(
            @Nullable UnifiedSocialCreditCode code, EmployerId id, OrganizationCode contained, LocalDate on) {
        if (code == null) {
            return Optional.empty();
        }
        if (!EmployerCodes.isRight(code)) {
            return Optional.of(new CheckCharacterWrong("GB 32100-2015", "/creditCode"));
        }
        if (!EmployerCodes.organizationCodeIn(code).equals(contained)) {
            return Optional.of(new CreditCodeOfAnotherEmployer(id, code, "/creditCode"));
        }
        return on.isBefore(CREDIT_CODES_FROM)
                ? Optional.of(new CodeNotYetInUse(CREDIT_CODES_FROM, "/creditCode"))
                : Optional.empty();
    }

    static Optional<EmploymentRejection> document(PersonalData legalRepresentative, LocalDate today) {
        var document = legalRepresentative.document();
        return document == null
                ? Optional.empty()
                : IdentityDocumentRule.whyNot(document, today, "/legalRepresentative/document/number");
    }
}
