package org.hemu.domain.employment;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerCommand.AssignOrganizationCode;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.Change;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeAssigned;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EmployerEvent.RepresentativeCorrected;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.EmployerAlreadyRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerUnderAnotherCode;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.LastChanges;
import org.hemu.api.employment.LastChanges.Particular;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** An employer from its entry in the business register to its end. */
public sealed interface Employer {
    /** Before anything is recorded of an organization code. */
    static Employer initial() {
        return new Unregistered();
    }

    /** Nothing is known of the organization code. */
    record Unregistered() implements Employer {}

    /**
     * The organization code has come to an employer that was registered under another.
     *
     * @param id what that employer is known by
     */
    record UnderAnotherCode(EmployerId id) implements Employer {}

    /**
     * The employer is in business and obliged to file.
     *
     * @param particulars what holds of what was filed
     * @param lastChanges from which day on each of them is on file as it is
     * @param registeredOn day from which it is on file
     * @param initialFiling how far its initial filing is
     * @param lastFiling the particulars of the initial filing, once submitted
     * @param lastMovedOn day of the last move, when there was one
     * @param lastStaffed last month for which people on its roll were declared
     */
    record Registered(
            EmployerId id,
            Particulars particulars,
            LastChanges lastChanges,
            LocalDate establishedOn,
            LocalDate registeredOn,
            InitialFiling initialFiling,
            @Nullable Filing lastFiling,
            @Nullable LocalDate lastMovedOn,
            @Nullable YearMonth lastStaffed)
            implements Employer {
        public JurisdictionCode jurisdiction() {
            return particulars.jurisdiction();
        }

        Registered changed(Particular particular, Change change, Particulars changed) {
            if (lastChanges.overtake(particular, change.changedOn())) {
                return this;
            }
            return new Registered(
                    id,
                    changed,
                    lastChanges.with(particular, change.changedOn()),
                    establishedOn,
                    registeredOn,
                    initialFiling,
                    lastFiling,
                    lastMovedOn,
                    lastStaffed);
        }

        /** Somebody of before is corrected where the history says so, and nowhere else. */
        Registered corrected(RepresentativeCorrected e) {
            return particulars.legalRepresentative() instanceof SealedPerson now
                            && now.subject().equals(e.subject())
                    ? new Registered(
                            id,
                            particulars.representedBy(e.person()),
                            lastChanges,
                            establishedOn,
                            registeredOn,
                            initialFiling,
                            lastFiling,
                            lastMovedOn,
                            lastStaffed)
                    : this;
        }

        /** The credit code that comes with an organization code contains it, and goes with it. */
        Registered recoded(OrganizationCodeChanged e) {
            LocalDate on = e.change().changedOn();
            if (lastChanges.overtake(Particular.ORGANIZATION_CODE, on)) {
                return this;
            }
            LastChanges changes = lastChanges.with(Particular.ORGANIZATION_CODE, on);
            return new Registered(
                    id,
                    particulars.recoded(e.organizationCode(), e.creditCode()),
                    e.creditCode() == null ? changes : changes.with(Particular.CREDIT_CODE, on),
                    establishedOn,
                    registeredOn,
                    initialFiling,
                    lastFiling,
                    lastMovedOn,
                    lastStaffed);
        }

        Registered with(InitialFiling state, @Nullable Filing filing) {
            return new Registered(
                    id, particulars, lastChanges, establishedOn, registeredOn, state, filing, lastMovedOn, lastStaffed);
        }

        Registered moved(EmployerMoved e) {
            return new Registered(
                    id,
                    particulars.at(e.jurisdiction(), e.placeOfOperation()),
                    lastChanges,
                    establishedOn,
                    registeredOn,
                    initialFiling,
                    lastFiling,
                    e.change().changedOn(),
                    lastStaffed);
        }

        Registered declared(HeadcountDeclared e) {
            return new Registered(
                    id,
                    particulars,
                    lastChanges,
                    establishedOn,
                    registeredOn,
                    initialFiling,
                    lastFiling,
                    lastMovedOn,
                    staffed(e));
        }

        /** Nobody on the roll in the last month that had anybody takes that month back. */
        private @Nullable YearMonth staffed(HeadcountDeclared e) {
            if (e.onRoll() == 0) {
                return e.month().equals(lastStaffed) ? null : lastStaffed;
            }
            return lastStaffed == null || e.month().isAfter(lastStaffed) ? e.month() : lastStaffed;
        }
    }

    /**
     * The employer has ceased.
     *
     * @param ceasedOn its last day
     */
    record Ceased(EmployerId id, JurisdictionCode jurisdiction, LocalDate establishedOn, LocalDate ceasedOn)
            implements Employer {}

    /** Stages of the initial filing. */
    enum InitialFiling {
        NOT_SUBMITTED,
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }

    static Decision<EmployerEvent> decide(EmployerCommand command, Employer state, EmployerCircumstances now) {
        if (command instanceof EmployerCommand.RegisterEmployer register) {
            return state instanceof Unregistered
                    ? Registration.decide(register, now)
                    : refuse(new EmployerAlreadyRegistered(register.employerId()));
        }
        if (command instanceof AssignOrganizationCode assign) {
            return CodeChanges.assign(assign, state);
        }
        return switch (state) {
            case UnderAnotherCode known -> refuse(new EmployerUnderAnotherCode(command.employerId(), known.id(), ""));
            case Unregistered _ -> refuse(new EmployerUnknown(command.employerId()));
            case Ceased ceased -> refuse(new EmployerNoLongerRegistered(ceased.id(), ceased.ceasedOn()));
            case Registered employer -> EmployerChanges.decide(command, employer, now);
        };
    }

    static Employer evolve(Employer state, EmployerEvent event) {
        if (event instanceof EmployerRegistered e) {
            return new Registered(
                    e.employerId(),
                    Particulars.of(e),
                    LastChanges.of(e),
                    e.establishedOn(),
                    e.registeredOn(),
                    InitialFiling.NOT_SUBMITTED,
                    null,
                    null,
                    null);
        }
        return switch (state) {
            case Registered employer -> evolve(employer, event);
            case Unregistered _
            when event instanceof OrganizationCodeAssigned e -> new UnderAnotherCode(e.employerId());
            case Unregistered _, UnderAnotherCode _, Ceased _ -> state;
        };
    }

    private static Employer evolve(Registered employer, EmployerEvent event) {
        Particulars now = employer.particulars();
        return switch (event) {
            case EmployerRegistered _ -> employer;
            case HeadcountDeclared e -> employer.declared(e);
            case EmployerRenamed e -> employer.changed(Particular.NAME, e.change(), now.named(e.name()));
            case LegalRepresentativeChanged e ->
                employer.changed(
                        Particular.LEGAL_REPRESENTATIVE, e.change(), now.representedBy(e.legalRepresentative()));
            case RepresentativeCorrected e -> employer.corrected(e);
            case RegistrationTypeChanged e ->
                employer.changed(Particular.REGISTRATION_TYPE, e.change(), now.ofType(e.registrationType()));
            case CreditCodeAdopted e -> employer.changed(Particular.CREDIT_CODE, e.change(), now.coded(e.creditCode()));
            case OrganizationCodeChanged e -> employer.recoded(e);
            case OrganizationCodeAssigned _ -> employer;
            case RegistrationNumberChanged e ->
                employer.changed(Particular.REGISTRATION_NUMBER, e.change(), now.numbered(e.registrationNumber()));
            case EmployerMoved e -> employer.moved(e);
            case EmployerReclassified e ->
                employer.changed(Particular.CLASSIFICATION, e.change(), now.classified(e.industry(), e.size()));
            case EmployerDeregistered e ->
                new Ceased(
                        e.employerId(),
                        e.jurisdiction(),
                        employer.establishedOn(),
                        e.change().changedOn());
            case InitialFilingSubmitted e -> employer.with(InitialFiling.SUBMITTED, e.filing());
            case InitialFilingReturned _ -> employer.with(InitialFiling.RETURNED, employer.lastFiling());
            case InitialFilingCorrected e -> employer.with(InitialFiling.SUBMITTED, e.filing());
            case InitialFilingAccepted _ -> employer.with(InitialFiling.ACCEPTED, employer.lastFiling());
        };
    }
}
