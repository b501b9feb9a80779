package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.EmployerCommand.AdoptCreditCode;
import org.hemu.api.employment.EmployerCommand.AssignOrganizationCode;
import org.hemu.api.employment.EmployerCommand.ChangeOrganizationCode;
import org.hemu.api.employment.EmployerCommand.ChangeRegistrationNumber;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.Change;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeAssigned;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.CreditCodeOfAnotherEmployer;
import org.hemu.api.employment.EmploymentRejection.OrganizationCodeHeld;
import org.hemu.api.employment.LastChanges.Particular;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.domain.employment.Employer.Registered;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/**
 * The codes by which other registers know an employer. What the registration authority changes is to be filed within 30 days
 * like every change (劳社部发〔2006〕46号); what was filed wrongly is no change, and is corrected whenever it is found out.
 */
public final class CodeChanges {
    private CodeChanges() {}

    /** What a change of the organization code asks of the code itself; nothing when the employer was registered with it. */
    public static Optional<AssignOrganizationCode> follows(ChangeOrganizationCode c, Employer before) {
        return before instanceof Registered employer
                        && !employer.id().value().equals(c.organizationCode().value())
                ? Optional.of(new AssignOrganizationCode(
                        employer.id(), employer.jurisdiction(), c.organizationCode(), c.changedOn()))
                : Optional.empty();
    }

    /** A code is kept for one employer for good: whoever has it, had it before or was registered with it. */
    static Decision<EmployerEvent> assign(AssignOrganizationCode c, Employer state) {
        return switch (state) {
            case Employer.Unregistered _ ->
                accept(new OrganizationCodeAssigned(
                        c.employerId(), c.jurisdiction(), c.organizationCode(), c.assignedOn()));
            case Employer.UnderAnotherCode known -> keptFor(known.id(), c);
            case Registered employer -> keptFor(employer.id(), c);
            case Employer.Ceased employer -> keptFor(employer.id(), c);
        };
    }

    private static Decision<EmployerEvent> keptFor(EmployerId holder, AssignOrganizationCode c) {
        return holder.equals(c.employerId())
                ? unchanged()
                : refuse(new OrganizationCodeHeld(c.organizationCode(), "/organizationCode"));
    }

    /**
     * With the organization code on file it is about the credit code alone: that is adopted like any other, unless the one on
     * file was filed wrongly. Where none was, none was wrong.
     */
    static Decision<EmployerEvent> organizationCode(
            ChangeOrganizationCode c, Registered employer, EmployerCircumstances now) {
        if (c.organizationCode().equals(employer.particulars().organizationCode())) {
            UnifiedSocialCreditCode onFile = employer.particulars().creditCode();
            if (c.creditCode() == null || c.creditCode().equals(onFile)) {
                return unchanged();
            }
            if (onFile == null || c.ground() == CodeChangeGround.CHANGED_BY_AUTHORITY) {
                return creditCode(new AdoptCreditCode(c.employerId(), c.creditCode(), c.changedOn()), employer, now);
            }
        }
        return Refusals.<EmploymentRejection>first(
                        () -> Registration.organizationCode(c.organizationCode()),
                        () -> creditCodeAgrees(c, employer),
                        () -> sinceRegistration(c.ground(), c.changedOn(), employer))
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> changed(
                        c.ground(),
                        c.changedOn(),
                        employer,
                        now,
                        change -> new OrganizationCodeChanged(
                                c.employerId(),
                                employer.jurisdiction(),
                                c.organizationCode(),
                                c.creditCode(),
                                c.ground(),
                                change)));
    }

    /** The credit code that comes with the change, or else the one on file, unless the change is history already. */
    private static Optional<EmploymentRejection> creditCodeAgrees(ChangeOrganizationCode c, Registered employer) {
        if (c.creditCode() != null) {
            return Registration.creditCode(c.creditCode(), c.employerId(), c.organizationCode(), c.changedOn());
        }
        UnifiedSocialCreditCode onFile = employer.particulars().creditCode();
        return onFile == null
                        || employer.lastChanges().overtake(Particular.ORGANIZATION_CODE, c.changedOn())
                        || EmployerCodes.organizationCodeIn(onFile).equals(c.organizationCode())
                ? Optional.empty()
                : Optional.of(new CreditCodeOfAnotherEmployer(c.employerId(), onFile, "/creditCode"));
    }

    static Decision<EmployerEvent> creditCode(AdoptCreditCode c, Registered employer, EmployerCircumstances now) {
        if (c.creditCode().equals(employer.particulars().creditCode())) {
            return unchanged();
        }
        return Registration.creditCode(
                        c.creditCode(), c.employerId(), employer.particulars().organizationCode(), c.changedOn())
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> EmployerChanges.changed(
                        c.changedOn(),
                        employer,
                        now,
                        change -> new CreditCodeAdopted(
                                c.employerId(), employer.jurisdiction(), c.creditCode(), change)));
    }

    static Decision<EmployerEvent> registrationNumber(
            ChangeRegistrationNumber c, Registered employer, EmployerCircumstances now) {
        if (c.registrationNumber().equals(employer.particulars().registrationNumber())) {
            return unchanged();
        }
        return Refusals.<EmploymentRejection>first(
                        () -> Registration.registrationNumber(c.registrationNumber()),
                        () -> sinceRegistration(c.ground(), c.changedOn(), employer))
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> changed(
                        c.ground(),
                        c.changedOn(),
                        employer,
                        now,
                        change -> new RegistrationNumberChanged(
                                c.employerId(), employer.jurisdiction(), c.registrationNumber(), c.ground(), change)));
    }

    /** Nothing was filed wrongly before anything was on file. */
    private static Optional<EmploymentRejection> sinceRegistration(
            CodeChangeGround ground, LocalDate on, Registered employer) {
        return ground == CodeChangeGround.FILED_WRONGLY ? Chronology.sinceRegistration(on, employer) : Optional.empty();
    }

    private static Decision<EmployerEvent> changed(
            CodeChangeGround ground,
            LocalDate on,
            Registered employer,
            EmployerCircumstances now,
            EmployerChanges.Event event) {
        return switch (ground) {
            case CHANGED_BY_AUTHORITY -> EmployerChanges.changed(on, employer, now, event);
            case FILED_WRONGLY ->
                EmployerChanges.dates(on, employer, now.today(), "/changedOn")
                        .<Decision<EmployerEvent>>map(Decision::refuse)
                        .orElseGet(() -> accept(event.of(new Change(on, now.today(), now.today(), List.of()))));
        };
    }
}
