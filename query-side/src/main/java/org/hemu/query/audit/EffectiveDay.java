package org.hemu.query.audit;

import java.time.LocalDate;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.employment.Contract;
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
import org.hemu.api.employment.EmployerEvent.Particulars;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EmployerEvent.RepresentativeCorrected;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.Amendment;
import org.hemu.api.employment.FilingContent.Ending;
import org.hemu.api.employment.FilingContent.FirstContract;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.FilingContent.Renewal;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.InitialFilingEvent;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyEvent.CardRenewed;
import org.hemu.api.inspection.InspectionBodyEvent.CardWithdrawn;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyDissolved;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyEstablished;
import org.hemu.api.inspection.InspectionBodyEvent.InspectorRegistered;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentEnded;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentRenewed;
import org.hemu.api.mediation.MediationBodyEvent.CommitteeConstituted;
import org.hemu.api.mediation.MediationBodyEvent.LegalBasisChanged;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyDissolved;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.mediation.MediationBodyEvent.MediatorAppointed;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectEvent.ErasureProposed;
import org.hemu.api.person.SubjectEvent.ErasureWithdrawn;
import org.hemu.api.person.SubjectEvent.PersonalDataDisclosed;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectEvent.RestrictionLifted;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.shared.Event;

/**
 * The day from which, by its own content, an event holds: a change when it changed something, what a filing says when that
 * takes effect, whenever it was filed or corrected; a step of a filing or of a case when it was taken, a declaration at the
 * end of its month.
 */
final class EffectiveDay {
    private EffectiveDay() {}

    static LocalDate of(Event event) {
        return switch (event) {
            case CalendarEvent.HolidayNoticeRecorded e -> e.notice().publishedOn();
            case JurisdictionEvent e -> e.effectiveOn();
            case Particulars e -> of(e);
            case InitialFilingEvent e -> of(e);
            case RelationshipEvent e -> of(e);
            case SubjectEvent e -> of(e);
            case MediationBodyEvent e -> of(e);
            case InspectionBodyEvent e -> of(e);
            case CaseworkEvent e -> e.occurredOn();
            default -> throw new IllegalArgumentException("no family of " + event.getClass());
        };
    }

    private static LocalDate of(Particulars event) {
        return switch (event) {
            case EmployerRegistered e -> e.registeredOn();
            case HeadcountDeclared e -> e.month().atEndOfMonth();
            case EmployerRenamed e -> e.change().changedOn();
            case LegalRepresentativeChanged e -> e.change().changedOn();
            case RepresentativeCorrected e -> e.correctedOn();
            case RegistrationTypeChanged e -> e.change().changedOn();
            case CreditCodeAdopted e -> e.change().changedOn();
            case OrganizationCodeChanged e -> e.change().changedOn();
            case OrganizationCodeAssigned e -> e.assignedOn();
            case RegistrationNumberChanged e -> e.change().changedOn();
            case EmployerMoved e -> e.change().changedOn();
            case EmployerReclassified e -> e.change().changedOn();
            case EmployerDeregistered e -> e.change().changedOn();
        };
    }

    private static LocalDate of(InitialFilingEvent event) {
        return switch (event) {
            case InitialFilingSubmitted e -> e.filing().submittedOn();
            case InitialFilingReturned e -> e.returnedOn();
            case InitialFilingCorrected e -> e.filing().submittedOn();
            case InitialFilingAccepted e -> e.acceptedOn();
        };
    }

    private static LocalDate of(RelationshipEvent event) {
        return switch (event) {
            case HireFiled e -> of(e.hire());
            case FilingSubmitted e -> of(e.content());
            case FilingCorrected e -> of(e.content());
            case FilingReturned e -> e.returnedOn();
            case FilingAccepted e -> e.acceptedOn();
            case FilingWithdrawn e -> e.withdrawnOn();
            case WorkerCorrected e -> e.correctedOn();
        };
    }

    private static LocalDate of(FilingContent content) {
        return switch (content) {
            case Hire c -> c.startedOn();
            case FirstContract c -> of(c.contract());
            case Renewal c -> of(c.contract());
            case Amendment c -> c.effectiveOn();
            case Ending c -> c.endedOn();
            case TransferOut c -> c.lastDay();
        };
    }

    private static LocalDate of(SubjectEvent event) {
        return switch (event) {
            case ErasureProposed e -> e.proposedOn();
            case SubjectErased e -> e.erasedOn();
            case ErasureWithdrawn e -> e.withdrawnOn();
            case ProcessingRestricted e -> e.restrictedOn();
            case RestrictionLifted e -> e.liftedOn();
            case PersonalDataDisclosed e -> e.disclosedOn();
        };
    }

    private static LocalDate of(MediationBodyEvent event) {
        return switch (event) {
            case MediationBodyEstablished e -> e.establishedOn();
            case LegalBasisChanged e -> e.effectiveOn();
            case CommitteeConstituted e -> e.constitutedOn();
            case MediatorAppointed e -> e.appointedOn();
            case AppointmentRenewed e -> e.renewedOn();
            case AppointmentEnded e -> e.endedOn();
            case MediationBodyDissolved e -> e.dissolvedOn();
        };
    }

    private static LocalDate of(InspectionBodyEvent event) {
        return switch (event) {
            case InspectionBodyEstablished e -> e.establishedOn();
            case InspectorRegistered e -> e.cardFrom();
            case CardRenewed e -> e.cardFrom();
            case CardWithdrawn e -> e.withdrawnOn();
            case InspectionBodyDissolved e -> e.dissolvedOn();
        };
    }

    /** A contract holds from its first day on, but not before there was anything in writing. */
    private static LocalDate of(Contract contract) {
        return contract.signedOn().isAfter(contract.from()) ? contract.signedOn() : contract.from();
    }
}
