package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerCommand.AdoptCreditCode;
import org.hemu.api.employment.EmployerCommand.AssignOrganizationCode;
import org.hemu.api.employment.EmployerCommand.ChangeLegalRepresentative;
import org.hemu.api.employment.EmployerCommand.ChangeOrganizationCode;
import org.hemu.api.employment.EmployerCommand.ChangeRegistrationNumber;
import org.hemu.api.employment.EmployerCommand.ChangeRegistrationType;
import org.hemu.api.employment.EmployerCommand.DeclareHeadcount;
import org.hemu.api.employment.EmployerCommand.DeregisterEmployer;
import org.hemu.api.employment.EmployerCommand.MoveEmployer;
import org.hemu.api.employment.EmployerCommand.ReclassifyEmployer;
import org.hemu.api.employment.EmployerCommand.RenameEmployer;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.Change;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.EmployerAlreadyRegistered;
import org.hemu.api.employment.EmploymentRejection.HeadcountImpossible;
import org.hemu.api.employment.EmploymentRejection.JurisdictionNotInForce;
import org.hemu.api.employment.RegistrationType;
import org.hemu.domain.employment.Employer.Registered;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** What a registered employer may change, and when it must have filed it. */
final class EmployerChanges {
    private EmployerChanges() {}

    static Decision<EmployerEvent> decide(EmployerCommand command, Registered employer, EmployerCircumstances now) {
        return switch (command) {
            case EmployerCommand.RegisterEmployer c -> refuse(new EmployerAlreadyRegistered(c.employerId()));
            case RenameEmployer c ->
                c.name().equals(employer.particulars().name())
                        ? unchanged()
                        : changed(
                                c.changedOn(),
                                employer,
                                now,
                                change ->
                                        new EmployerRenamed(c.employerId(), employer.jurisdiction(), c.name(), change));
            case ChangeLegalRepresentative c -> legalRepresentative(c, employer, now);
            case ChangeRegistrationType c -> registrationType(c, employer, now);
            case AdoptCreditCode c -> CodeChanges.creditCode(c, employer, now);
            case ChangeOrganizationCode c -> CodeChanges.organizationCode(c, employer, now);
            case AssignOrganizationCode c -> CodeChanges.assign(c, employer);
            case ChangeRegistrationNumber c -> CodeChanges.registrationNumber(c, employer, now);
            case MoveEmployer c -> move(c, employer, now);
            case ReclassifyEmployer c -> reclassify(c, employer, now);
            case DeclareHeadcount c -> headcount(c, employer, now);
            case DeregisterEmployer c -> deregister(c, employer, now);
            case EmployerCommand.SubmitInitialFiling c -> InitialFilings.submit(c, employer, now.today());
            case EmployerCommand.AcceptInitialFiling _ -> InitialFilings.accept(employer, now.today());
            case EmployerCommand.ReturnInitialFiling c -> InitialFilings.sendBack(c, employer, now.today());
            case EmployerCommand.CorrectInitialFiling c -> InitialFilings.correct(c, employer, now.today());
        };
    }

    /** The event of a change, once it is known whether it is late. */
    interface Event {
        EmployerEvent of(Change change);
    }

    static Decision<EmployerEvent> changed(
            LocalDate changedOn, Registered employer, EmployerCircumstances now, Event event) {
        return filed(changedOn, FilingDeadline.EMPLOYER_CHANGE, employer, now, "/changedOn", event);
    }

    private static Decision<EmployerEvent> filed(
            LocalDate on,
            FilingDeadline deadline,
            Registered employer,
            EmployerCircumstances now,
            String pointer,
            Event event) {
        return dates(on, employer, now.today(), pointer)
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(
                        event.of(new Change(on, now.today(), deadline.dueOn(on), deadline.findings(on, now.today())))));
    }

    static Optional<EmploymentRejection> dates(LocalDate on, Registered employer, LocalDate today, String pointer) {
        if (on.isAfter(today)) {
            return Optional.of(new DateInFuture(on, today, pointer));
        }
        return on.isBefore(employer.establishedOn())
                ? Optional.of(new DatesOutOfOrder("establishedOn", pointer.substring(1), pointer))
                : Optional.empty();
    }

    private static Decision<EmployerEvent> legalRepresentative(
            ChangeLegalRepresentative c, Registered employer, EmployerCircumstances now) {
        if (c.legalRepresentative().equals(now.representative())) {
            return unchanged();
        }
        return Registration.document(c.legalRepresentative(), now.today())
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> changed(
                        c.changedOn(),
                        employer,
                        now,
                        change -> new LegalRepresentativeChanged(
                                c.employerId(), employer.jurisdiction(), c.legalRepresentative(), change)));
    }

    private static Decision<EmployerEvent> registrationType(
            ChangeRegistrationType c, Registered employer, EmployerCircumstances now) {
        RegistrationType type = c.registrationType();
        if (type.equals(employer.particulars().registrationType())) {
            return unchanged();
        }
        return CodeSets.whyNot(type)
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> changed(
                        c.changedOn(),
                        employer,
                        now,
                        change -> new RegistrationTypeChanged(c.employerId(), employer.jurisdiction(), type, change)));
    }

    private static Decision<EmployerEvent> move(MoveEmployer c, Registered employer, EmployerCircumstances now) {
        if (c.jurisdiction().equals(employer.jurisdiction())
                && c.placeOfOperation().equals(employer.particulars().placeOfOperation())) {
            return unchanged();
        }
        return Refusals.<EmploymentRejection>first(
                        () -> now.addressed().inForceOn(c.changedOn())
                                ? Optional.empty()
                                : Optional.of(new JurisdictionNotInForce(c.jurisdiction(), "/jurisdiction")),
                        () -> Chronology.move(c.changedOn(), employer))
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> changed(
                        c.changedOn(),
                        employer,
                        now,
                        change -> new EmployerMoved(
                                c.employerId(),
                                employer.jurisdiction(),
                                c.jurisdiction(),
                                c.placeOfOperation(),
                                change)));
    }

    private static Decision<EmployerEvent> reclassify(
            ReclassifyEmployer c, Registered employer, EmployerCircumstances now) {
        if (c.industry().equals(employer.particulars().industry())
                && c.size() == employer.particulars().size()) {
            return unchanged();
        }
        return Refusals.<EmploymentRejection>first(
                        () -> CodeSets.whyNot(c.industry(), c.changedOn()),
                        () -> CodeSets.whyNot(c.size(), c.changedOn()))
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> changed(
                        c.changedOn(),
                        employer,
                        now,
                        change -> new EmployerReclassified(
                                c.employerId(), employer.jurisdiction(), c.industry(), c.size(), change)));
    }

    private static Decision<EmployerEvent> headcount(
            DeclareHeadcount c, Registered employer, EmployerCircumstances now) {
        if (c.onRoll() < 0 || c.shouldSign() < 0 || c.shouldSign() > c.onRoll()) {
            return refuse(new HeadcountImpossible(c.onRoll(), c.shouldSign(), "/shouldSign"));
        }
        if (c.month().isAfter(YearMonth.from(now.today()))) {
            return refuse(new DateInFuture(c.month().atDay(1), now.today(), "/month"));
        }
        if (c.month().isBefore(YearMonth.from(employer.establishedOn()))) {
            return refuse(new DatesOutOfOrder("establishedOn", "month", "/month"));
        }
        return accept(new HeadcountDeclared(
                c.employerId(),
                employer.jurisdiction(),
                c.month(),
                c.onRoll(),
                c.shouldSign(),
                c.source(),
                now.today()));
    }

    private static Decision<EmployerEvent> deregister(
            DeregisterEmployer c, Registered employer, EmployerCircumstances now) {
        return Chronology.end(c.ceasedOn(), employer)
                .<Decision<EmployerEvent>>map(Decision::refuse)
                .orElseGet(() -> filed(
                        c.ceasedOn(),
                        FilingDeadline.DEREGISTRATION,
                        employer,
                        now,
                        "/ceasedOn",
                        change ->
                                new EmployerDeregistered(c.employerId(), employer.jurisdiction(), c.reason(), change)));
    }
}
