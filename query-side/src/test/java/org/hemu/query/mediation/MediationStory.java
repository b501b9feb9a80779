package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DayUnit;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.AgreementEvent.AgreementEffective;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.AgreementEvent.ObligationPerformed;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.CustodyEvent.CaseArchived;
import org.hemu.api.mediation.CustodyEvent.DeadlineMissed;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.CustodyEvent.TermExpired;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationDeclined;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.mediation.MediationBodyEvent.MediatorAppointed;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationExtended;
import org.hemu.api.mediation.ProceedingsEvent.MediatorsAssigned;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.employment.SealedInTests;
import org.jspecify.annotations.Nullable;

/** What happens in a mediation case, in the events' own words. Whoever tells it says the last days. */
public final class MediationStory {
    public static final CaseId CASE = new CaseId("caseaaaaaaaaaaaaaaaaaaaaaa");
    public static final MediationBodyId BODY = new MediationBodyId("bodyaaaaaaaaaaaaaaaaaaaaaa");
    public static final EmployerId EMPLOYER = new EmployerId("123456789");
    public static final SealedPerson ZHANG = SealedInTests.sealed(new PersonalData("张三", null, null, null));
    public static final SealedPerson LIU = SealedInTests.sealed(new PersonalData("刘某", null, null, null));
    public static final SubjectId MEDIATOR = LIU.subject();

    private MediationStory() {}

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A case of that number. */
    public static CaseId caseOf(int number) {
        return new CaseId("case%022d".formatted(number));
    }

    /** A clock that runs from one day to another, by what was known when three notices were entered. */
    public static Deadline deadline(ClockKind kind, String from, @Nullable String lastDay) {
        int days = kind == ClockKind.MEDIATION_ACCEPTANCE ? 3 : 15;
        return new Deadline(
                kind,
                new Citation("rule-of-" + kind, "企业劳动争议协商调解规定", "第二十二条"),
                day(from),
                days,
                kind == ClockKind.MEDIATION_ACCEPTANCE ? DayUnit.WORKING_DAY : DayUnit.CALENDAR_DAY,
                List.of(),
                List.of(),
                3,
                lastDay == null ? null : day(lastDay),
                lastDay == null ? day(from).getYear() + 1 : null);
    }

    public static DocumentDigest document(DocumentKind kind) {
        return new DocumentDigest(kind, "ab".repeat(32));
    }

    public static Dispute dispute(DisputeCategory category) {
        return new Dispute(
                List.of(new WorkerParty(ZHANG.subject(), ZHANG)),
                new EmployerParty(EMPLOYER, null, null),
                new Categories(category, List.of()),
                false,
                1_260_000L);
    }

    public static LimitationInterruption interruption(InterruptionCause cause, String on) {
        return new LimitationInterruption(day(on), cause, new Citation("limitation", "劳动争议调解仲裁法", "第二十七条"));
    }

    public static MediationApplied applied(CaseId id, JurisdictionCode unit, String on, @Nullable String decideBy) {
        return applied(id, unit, DisputeCategory.PAY, id, on, deadline(ClockKind.MEDIATION_ACCEPTANCE, on, decideBy));
    }

    public static MediationApplied applied(
            CaseId id, JurisdictionCode unit, DisputeCategory category, CaseId matter, String on, Deadline acceptance) {
        return new MediationApplied(
                id,
                unit,
                BODY,
                Side.WORKER,
                ApplicationForm.WRITTEN,
                document(DocumentKind.APPLICATION),
                dispute(category),
                matter.equals(id) ? null : new Origin(Channel.MEDIATION, matter),
                matter,
                day(on),
                interruption(InterruptionCause.APPLICATION, on),
                ClockChanges.starting(List.of(acceptance)));
    }

    public static MediationAccepted accepted(CaseId id, JurisdictionCode unit, String on, String endBy) {
        return new MediationAccepted(
                id,
                unit,
                day(on),
                new ClockChanges(
                        List.of(ClockKind.MEDIATION_ACCEPTANCE),
                        List.of(
                                deadline(ClockKind.MEDIATION_WITHOUT_AGREEMENT, on, endBy),
                                deadline(ClockKind.MEDIATION_CONCLUSION, on, endBy)),
                        List.of()));
    }

    public static MediationDeclined declined(CaseId id, JurisdictionCode unit, Outcome outcome, String on) {
        return new MediationDeclined(
                id,
                unit,
                outcome,
                document(DocumentKind.NOTICE),
                day(on),
                ClockChanges.stopping(List.of(ClockKind.MEDIATION_ACCEPTANCE)));
    }

    public static MediatorsAssigned assigned(CaseId id, JurisdictionCode unit, String on) {
        return new MediatorsAssigned(id, unit, List.of(MEDIATOR), MEDIATOR, day(on));
    }

    public static MediationExtended extended(CaseId id, JurisdictionCode unit, String on, String until) {
        return new MediationExtended(
                id,
                unit,
                day(until),
                document(DocumentKind.CONSENT),
                day(on),
                ClockChanges.starting(List.of(deadline(ClockKind.MEDIATION_CONCLUSION, on, until))));
    }

    public static AgreementReached agreed(CaseId id, JurisdictionCode unit, String on) {
        return new AgreementReached(
                id,
                unit,
                AgreementForm.WRITTEN,
                List.of(new Obligation(
                        1,
                        Side.EMPLOYER,
                        ClaimKind.WAGE_ARREARS,
                        1_260_000L,
                        PerformanceMethod.BANK_TRANSFER,
                        day(on).plusMonths(1))),
                document(DocumentKind.AGREEMENT),
                day(on),
                ClockChanges.stopping(List.of(ClockKind.MEDIATION_WITHOUT_AGREEMENT, ClockKind.MEDIATION_CONCLUSION)));
    }

    public static AgreementEffective effective(CaseId id, JurisdictionCode unit, String on, String performBy) {
        return new AgreementEffective(
                id,
                unit,
                day(on),
                List.of(ZHANG.subject()),
                ClockChanges.starting(List.of(deadline(ClockKind.AGREEMENT_PERFORMANCE, on, performBy))));
    }

    public static ObligationPerformed performed(CaseId id, JurisdictionCode unit, String on) {
        return new ObligationPerformed(
                id, unit, 1, day(on), ClockChanges.stopping(List.of(ClockKind.AGREEMENT_PERFORMANCE)));
    }

    public static MediationEnded ended(CaseId id, JurisdictionCode unit, Outcome outcome, String on) {
        return new MediationEnded(
                id,
                unit,
                outcome,
                document(DocumentKind.RECORD),
                day(on),
                null,
                ClockChanges.stopping(List.of(ClockKind.MEDIATION_WITHOUT_AGREEMENT, ClockKind.MEDIATION_CONCLUSION)));
    }

    public static DeadlineMissed missed(CaseId id, JurisdictionCode unit, Deadline deadline, String on) {
        return new DeadlineMissed(id, unit, deadline, day(on));
    }

    public static TermExpired expired(CaseId id, JurisdictionCode unit, Deadline deadline, String on) {
        return new TermExpired(id, unit, deadline, day(on));
    }

    /** On the day after the last one. */
    public static MediationDeemedFailed failed(CaseId id, JurisdictionCode unit, String from, String lastDay) {
        String on = day(lastDay).plusDays(1).toString();
        return new MediationDeemedFailed(
                id,
                unit,
                deadline(ClockKind.MEDIATION_CONCLUSION, from, lastDay),
                day(on),
                interruption(InterruptionCause.NOT_REACHED, on),
                ClockChanges.stopping(List.of(ClockKind.MEDIATION_WITHOUT_AGREEMENT, ClockKind.MEDIATION_CONCLUSION)));
    }

    public static CaseArchived archived(CaseId id, JurisdictionCode unit, String on) {
        return new CaseArchived(id, unit, day(on), ClockChanges.NONE);
    }

    public static MediationBodyEstablished established(MediationBodyId id, JurisdictionCode unit, String on) {
        return new MediationBodyEstablished(
                id, unit, BodyKind.TOWNSHIP_BODY, LegalBasis.DISPUTE_MEDIATION_LAW, "南岭街道劳动争议调解组织", null, day(on));
    }

    public static MediatorAppointed appointed(MediationBodyId id, JurisdictionCode unit, String on, String until) {
        return new MediatorAppointed(id, unit, MEDIATOR, LIU, day(on), day(until), List.of());
    }
}
