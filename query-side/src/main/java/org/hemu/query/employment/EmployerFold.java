package org.hemu.query.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.LastChanges;
import org.hemu.api.employment.LastChanges.Particular;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** One step from an employer to the employer after an event; lives no longer than that step. */
final class EmployerFold {
    private final Employer before;
    private OrganizationCode organizationCode;
    private @Nullable UnifiedSocialCreditCode creditCode;
    private @Nullable RegistrationNumber registrationNumber;
    private String name;
    private SealedPerson legalRepresentative;
    private RegistrationType registrationType;
    private Industry industry;
    private EnterpriseSize size;
    private String placeOfOperation;
    private Employer.@Nullable Ceased ceased;
    private InitialFiling initialFiling;
    private Employer.@Nullable Headcount headcount;
    private int changesFiledLate;
    private int findings;
    private LastChanges lastChanges;

    EmployerFold(Employer before) {
        this.before = before;
        organizationCode = before.organizationCode();
        creditCode = before.creditCode();
        registrationNumber = before.registrationNumber();
        name = before.name();
        legalRepresentative = before.legalRepresentative();
        registrationType = before.registrationType();
        industry = before.industry();
        size = before.size();
        placeOfOperation = before.placeOfOperation();
        ceased = before.ceased();
        initialFiling = before.initialFiling();
        headcount = before.headcount();
        changesFiledLate = before.changesFiledLate();
        findings = before.findings();
        lastChanges = before.lastChanges();
    }

    static Employer registered(EmployerRegistered e, long version) {
        return new Employer(
                e.employerId(),
                e.jurisdiction(),
                e.organizationCode(),
                e.creditCode(),
                e.registrationNumber(),
                e.name(),
                SealedPerson.of(e.legalRepresentative()),
                e.registrationType(),
                e.industry(),
                e.size(),
                e.placeOfOperation(),
                e.establishedOn(),
                e.registeredOn(),
                Employer.Status.IN_BUSINESS,
                null,
                new InitialFiling(InitialFiling.State.NOT_SUBMITTED, e.filingDueOn(), null, false, 0, List.of(), null),
                null,
                0,
                0,
                LastChanges.of(e),
                version);
    }

    EmployerFold after(EmployerEvent event) {
        switch (event) {
            case EmployerRegistered _ -> throw new IllegalStateException("registered twice: " + before.id());
            case EmployerRenamed e -> {
                name = latest(Particular.NAME, e.change()) ? e.name() : name;
                changed(e.change());
            }
            case LegalRepresentativeChanged e -> {
                legalRepresentative = latest(Particular.LEGAL_REPRESENTATIVE, e.change())
                        ? SealedPerson.of(e.legalRepresentative())
                        : legalRepresentative;
                changed(e.change());
            }
            case RepresentativeCorrected e ->
                legalRepresentative = legalRepresentative.subject().equals(e.subject())
                        ? SealedPerson.of(e.person())
                        : legalRepresentative;
            case RegistrationTypeChanged e -> {
                registrationType =
                        latest(Particular.REGISTRATION_TYPE, e.change()) ? e.registrationType() : registrationType;
                changed(e.change());
            }
            case CreditCodeAdopted e -> {
                creditCode = latest(Particular.CREDIT_CODE, e.change()) ? e.creditCode() : creditCode;
                changed(e.change());
            }
            case OrganizationCodeChanged e -> {
                recoded(e);
                changed(e.change());
            }
            case OrganizationCodeAssigned _ -> throw new IllegalStateException("says nothing of an employer: " + event);
            case RegistrationNumberChanged e -> {
                registrationNumber = latest(Particular.REGISTRATION_NUMBER, e.change())
                        ? e.registrationNumber()
                        : registrationNumber;
                changed(e.change());
            }
            case EmployerMoved e -> {
                placeOfOperation = e.placeOfOperation();
                changed(e.change());
            }
            case EmployerReclassified e -> {
                if (latest(Particular.CLASSIFICATION, e.change())) {
                    industry = e.industry();
                    size = e.size();
                }
                changed(e.change());
            }
            case HeadcountDeclared e -> declared(e);
            case EmployerDeregistered e -> {
                ceased = new Employer.Ceased(e.reason(), e.change().changedOn());
                changed(e.change());
            }
            case InitialFilingSubmitted e -> submitted(e.filing());
            case InitialFilingCorrected e -> submitted(e.filing());
            case InitialFilingReturned e -> returned(e.reasons());
            case InitialFilingAccepted e -> accepted(e.acceptedOn());
        }
        return this;
    }

    /** Whether nothing later is on file; then this is the last change from now on. */
    private boolean latest(Particular particular, Change change) {
        boolean latest = !lastChanges.overtake(particular, change.changedOn());
        lastChanges = lastChanges.with(particular, change.changedOn());
        return latest;
    }

    /** The credit code that comes with an organization code contains it, and goes with it. */
    private void recoded(OrganizationCodeChanged e) {
        if (latest(Particular.ORGANIZATION_CODE, e.change())) {
            organizationCode = e.organizationCode();
            if (e.creditCode() != null) {
                creditCode = e.creditCode();
                lastChanges =
                        lastChanges.with(Particular.CREDIT_CODE, e.change().changedOn());
            }
        }
    }

    private void changed(Change change) {
        changesFiledLate += change.late() ? 1 : 0;
        findings += change.findings().size();
    }

    private void declared(HeadcountDeclared e) {
        if (headcount == null || !e.month().isBefore(headcount.month())) {
            headcount = new Employer.Headcount(e.month(), e.onRoll(), e.shouldSign(), e.source(), e.declaredOn());
        }
    }

    private void submitted(Filing filing) {
        findings += filing.findings().size();
        initialFiling = new InitialFiling(
                InitialFiling.State.SUBMITTED,
                filing.dueOn(),
                filing.submittedOn(),
                filing.late(),
                initialFiling.returned(),
                initialFiling.lastReasons(),
                null);
    }

    private void returned(Set<ReturnReason> reasons) {
        initialFiling = new InitialFiling(
                InitialFiling.State.RETURNED,
                initialFiling.dueOn(),
                initialFiling.submittedOn(),
                initialFiling.late(),
                initialFiling.returned() + 1,
                reasons.stream().sorted().toList(),
                null);
    }

    private void accepted(LocalDate on) {
        initialFiling = new InitialFiling(
                InitialFiling.State.ACCEPTED,
                initialFiling.dueOn(),
                initialFiling.submittedOn(),
                initialFiling.late(),
                initialFiling.returned(),
                initialFiling.lastReasons(),
                on);
    }

    Employer result(JurisdictionCode jurisdiction, long version) {
        return new Employer(
                before.id(),
                jurisdiction,
                organizationCode,
                creditCode,
                registrationNumber,
                name,
                legalRepresentative,
                registrationType,
                industry,
                size,
                placeOfOperation,
                before.establishedOn(),
                before.registeredOn(),
                ceased == null ? Employer.Status.IN_BUSINESS : Employer.Status.DEREGISTERED,
                ceased,
                initialFiling,
                headcount,
                changesFiledLate,
                findings,
                lastChanges,
                version);
    }
}
