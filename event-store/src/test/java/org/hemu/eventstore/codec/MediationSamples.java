package org.hemu.eventstore.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.hemu.api.casework.Extension;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.mediation.AgreementEvent;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.AppointmentEnd;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.Composition;
import org.hemu.api.mediation.CustodyEvent;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeEvent;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.ProceedingsEvent;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyEvent;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.SettingAsideAuthority;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;

/** One event of every kind of mediation, with everything in it that can be. */
final class MediationSamples {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final EmployerId EMPLOYER = new EmployerId("D2143569X");
    private static final MediationBodyId BODY = new MediationBodyId("m3dq5n2rkz7vxw4tbyhc6jlapu");
    private static final CaseId CASE = new CaseId("c4se7x2qkz5vnw3tbyhd6jlapu");
    private static final CaseId FIRST_CASE = new CaseId("f1rst2qkz5vnw3tbyhd6jlapuw");
    private static final SubjectId WORKER = new SubjectId("aebagbafaydqqcikbmga2dqpca");
    private static final SubjectId MEDIATOR = new SubjectId("mfrggzdfmztwq2lknnwg23tpoa");
    private static final SubjectId COLLEAGUE = new SubjectId("nbswy3dpeb3w64tmmqqq2dqpca");
    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final Dispute DISPUTE = new Dispute(
            List.of(new WorkerParty(WORKER, sealed(WORKER))),
            new EmployerParty(EMPLOYER, new OrganizationCode("D2143569X"), "长春市南关区和顺机械有限公司"),
            new Categories(DisputeCategory.PAY, List.of(DisputeCategory.RELATIONSHIP, DisputeCategory.CONTRACT)),
            true,
            1_260_000L);
    private static final Origin ORIGIN = new Origin(Channel.PETITION, FIRST_CASE);

    /** Of a case whose last day can be told. */
    private static final Deadline CONCLUSION = new Deadline(
            ClockKind.MEDIATION_CONCLUSION,
            new Citation("mediation-15-days-from-acceptance", "企业劳动争议协商调解规定", "第二十九条"),
            day("2012-05-04"),
            15,
            DayUnit.CALENDAR_DAY,
            List.of(
                    Extension.byDays(day("2012-05-14"), extension(), 5),
                    Extension.until(day("2012-05-24"), extension(), day("2012-06-08"))),
            List.of(new Period(day("2012-05-07"), day("2012-05-09"))),
            3,
            day("2012-06-08"),
            null);

    /** Of a case whose last day cannot be told before a notice is published. */
    private static final Deadline REVIEW = new Deadline(
            ClockKind.ARBITRATION_REVIEW,
            new Citation("arbitration-review-15-days", "企业劳动争议协商调解规定", "第二十七条第二款"),
            day("2012-12-24"),
            15,
            DayUnit.CALENDAR_DAY,
            List.of(),
            List.of(),
            3,
            null,
            2013);

    private static final ClockChanges CLOCKS = new ClockChanges(
            List.of(ClockKind.MEDIATION_ACCEPTANCE),
            List.of(CONCLUSION, REVIEW),
            List.of(ClockKind.AGREEMENT_PERFORMANCE));
    private static final Finding FINDING =
            new Finding(new Citation("peoples-committee-3-to-9-members", "人民调解法", "第八条第二款"), Map.of("members", "2"));

    static final List<Event> OF_BODIES = List.of(
            new MediationBodyEvent.MediationBodyEstablished(
                    BODY,
                    NANGUAN,
                    BodyKind.ENTERPRISE_COMMITTEE,
                    LegalBasis.DISPUTE_MEDIATION_LAW,
                    "和顺机械有限公司劳动争议调解委员会",
                    EMPLOYER,
                    day("2012-03-12")),
            new MediationBodyEvent.LegalBasisChanged(
                    BODY, NANGUAN, LegalBasis.PEOPLES_MEDIATION_LAW, day("2012-03-13")),
            new MediationBodyEvent.CommitteeConstituted(
                    BODY,
                    NANGUAN,
                    new Composition(5, 2, 2, 2, true),
                    day("2012-03-14"),
                    day("2015-03-14"),
                    List.of(FINDING)),
            new MediationBodyEvent.MediatorAppointed(
                    BODY, NANGUAN, MEDIATOR, sealed(MEDIATOR), day("2012-03-15"), day("2015-03-15"), List.of(FINDING)),
            new MediationBodyEvent.AppointmentRenewed(BODY, NANGUAN, MEDIATOR, day("2015-03-15"), day("2018-03-15")),
            new MediationBodyEvent.AppointmentEnded(
                    BODY, NANGUAN, MEDIATOR, AppointmentEnd.RESIGNED, day("2016-08-31")),
            new MediationBodyEvent.MediationBodyDissolved(BODY, NANGUAN, day("2019-12-31")));

    static final List<Event> OF_CASES = List.of(
            new IntakeEvent.MediationApplied(
                    CASE,
                    NANGUAN,
                    BODY,
                    Side.WORKER,
                    ApplicationForm.WRITTEN,
                    document(DocumentKind.APPLICATION),
                    DISPUTE,
                    ORIGIN,
                    FIRST_CASE,
                    day("2012-05-01"),
                    interruption(InterruptionCause.APPLICATION),
                    CLOCKS),
            new IntakeEvent.MediationInitiated(
                    CASE, NANGUAN, BODY, document(DocumentKind.RECORD), DISPUTE, ORIGIN, FIRST_CASE, day("2012-05-02")),
            new IntakeEvent.ConsentGiven(
                    CASE, NANGUAN, Side.EMPLOYER, document(DocumentKind.CONSENT), day("2012-05-03")),
            new IntakeEvent.ConsentRefused(
                    CASE, NANGUAN, Side.EMPLOYER, day("2012-05-04"), interruption(InterruptionCause.CONSENT_REFUSED)),
            new IntakeEvent.RepresentativesNamed(CASE, NANGUAN, List.of(WORKER, COLLEAGUE), day("2012-05-05")),
            new IntakeEvent.MediationAccepted(CASE, NANGUAN, day("2012-05-06"), CLOCKS),
            new IntakeEvent.MediationDeclined(
                    CASE, NANGUAN, Outcome.OUT_OF_SCOPE, document(DocumentKind.NOTICE), day("2012-05-07"), CLOCKS),
            new ProceedingsEvent.MediatorsAssigned(
                    CASE, NANGUAN, List.of(MEDIATOR, COLLEAGUE), MEDIATOR, day("2012-05-08")),
            new ProceedingsEvent.MediatorRecused(CASE, NANGUAN, MEDIATOR, RecusalGround.INTEREST, day("2012-05-09")),
            new ProceedingsEvent.SessionHeld(CASE, NANGUAN, 1, true, document(DocumentKind.RECORD), day("2012-05-10")),
            new ProceedingsEvent.MediationExtended(
                    CASE, NANGUAN, day("2012-06-08"), document(DocumentKind.CONSENT), day("2012-05-11"), CLOCKS),
            new ProceedingsEvent.MediationEnded(
                    CASE,
                    NANGUAN,
                    Outcome.NOT_REACHED,
                    document(DocumentKind.RECORD),
                    day("2012-05-12"),
                    interruption(InterruptionCause.NOT_REACHED),
                    CLOCKS),
            new ProceedingsEvent.MediationTransferred(
                    CASE, NANGUAN, Channel.ARBITRATION, FIRST_CASE, day("2012-05-13"), CLOCKS),
            new AgreementEvent.AgreementReached(
                    CASE,
                    NANGUAN,
                    AgreementForm.WRITTEN,
                    List.of(new Obligation(
                            1,
                            Side.EMPLOYER,
                            ClaimKind.WAGE_ARREARS,
                            1_260_000L,
                            PerformanceMethod.BANK_TRANSFER,
                            day("2012-06-30"))),
                    document(DocumentKind.AGREEMENT),
                    day("2012-05-14"),
                    CLOCKS),
            new AgreementEvent.AgreementSigned(CASE, NANGUAN, Signature.SEAL, day("2012-05-15")),
            new AgreementEvent.AgreementEffective(CASE, NANGUAN, day("2012-05-16"), List.of(WORKER), CLOCKS),
            new AgreementEvent.AgreementRepudiated(
                    CASE, NANGUAN, Side.WORKER, day("2012-05-17"), interruption(InterruptionCause.UNWILLING)),
            new AgreementEvent.WorkerConsented(CASE, NANGUAN, WORKER, day("2012-05-18")),
            new AgreementEvent.ObligationPerformed(CASE, NANGUAN, 1, day("2012-05-19"), CLOCKS),
            new AgreementEvent.AgreementSupervised(CASE, NANGUAN, document(DocumentKind.FOLLOW_UP), day("2012-05-20")),
            new AgreementEvent.AgreementBreached(
                    CASE,
                    NANGUAN,
                    1,
                    Side.EMPLOYER,
                    document(DocumentKind.NOTICE),
                    day("2012-05-21"),
                    interruption(InterruptionCause.BREACH),
                    CLOCKS),
            new AgreementEvent.AgreementSetAside(
                    CASE,
                    NANGUAN,
                    SettingAsideAuthority.ARBITRATION_COMMISSION,
                    document(DocumentKind.DECISION),
                    day("2012-05-22"),
                    CLOCKS),
            new RemedyEvent.ArbitrationReviewRequested(CASE, NANGUAN, day("2012-05-23"), CLOCKS),
            new RemedyEvent.JudicialConfirmationRequested(CASE, NANGUAN, day("2012-05-24"), CLOCKS),
            new RemedyEvent.PaymentOrderRequested(CASE, NANGUAN, WORKER, 1, day("2012-05-25")),
            new RemedyEvent.RemedyDecided(
                    CASE,
                    NANGUAN,
                    Remedy.PAYMENT_ORDER,
                    1,
                    RemedyResult.GRANTED,
                    document(DocumentKind.DECISION),
                    day("2012-05-26")),
            new CustodyEvent.DeadlinesRecomputed(
                    CASE, NANGUAN, List.of(REVIEW), List.of(CONCLUSION), day("2012-05-27")),
            new CustodyEvent.DeadlineMissed(CASE, NANGUAN, CONCLUSION, day("2012-05-28")),
            new CustodyEvent.TermExpired(CASE, NANGUAN, REVIEW, day("2012-05-29")),
            new CustodyEvent.MediationDeemedFailed(
                    CASE, NANGUAN, CONCLUSION, day("2012-06-09"), interruption(InterruptionCause.NOT_REACHED), CLOCKS),
            new CustodyEvent.CaseArchived(CASE, NANGUAN, day("2012-12-31"), CLOCKS));

    private MediationSamples() {}

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static SealedPerson sealed(SubjectId subject) {
        return new SealedPerson(subject, "AQAAAAHI7f3p0cQkq9m8o0z1c2VhbGVkIHBlcnNvbg==");
    }

    private static DocumentDigest document(DocumentKind kind) {
        return new DocumentDigest(kind, SHA_256);
    }

    private static Citation extension() {
        return new Citation("mediation-extended-by-both", "企业劳动争议协商调解规定", "第二十九条");
    }

    private static LimitationInterruption interruption(InterruptionCause cause) {
        return new LimitationInterruption(
                day("2012-05-01"), cause, new Citation("limitation-interrupted-by-failure", "企业劳动争议协商调解规定", "第三十一条"));
    }
}
