package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.mediation.AgreementCommand.ReachAgreement;
import org.hemu.api.mediation.AgreementCommand.SignAgreement;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.Categories;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.ApplyForMediation;
import org.hemu.api.mediation.IntakeCommand.InitiateMediation;
import org.hemu.api.mediation.IntakeCommand.RecordConsent;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyEvent.LegalBasisChanged;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.ProceedingsCommand.AssignMediators;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.casework.CaseBefore;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Spec;
import org.jspecify.annotations.Nullable;

/**
 * A dispute before the body of a street, told step by step: each step is decided on its own day, and must be taken. The mediators
 * Liu, Zhao and Sun are appointed from 2009 to 2020.
 */
record CaseStory(
        List<MediationCaseEvent> events,
        MediationBody body,
        StatutoryCalendar calendar,
        @Nullable CaseBefore origin) {
    static final CaseId CASE = new CaseId("caseaaaaaaaaaaaaaaaaaaaaaa");
    static final CaseId OTHER_CASE = new CaseId("casebbbbbbbbbbbbbbbbbbbbbb");
    static final SubjectId LIU = BodyStory.LIU;
    static final SubjectId ZHAO = BodyStory.ZHAO;
    static final SubjectId SUN = BodyStory.SUN;
    static final StatutoryCalendar CALENDAR = StateCouncilNotices.calendar();

    /** Before the body of the street, by the law on mediation and arbitration. */
    static CaseStory ofStreet() {
        return new CaseStory(List.of(), street(), CALENDAR, null);
    }

    /** Before the same body once it mediates by the people's mediation law. */
    static CaseStory ofThePeople() {
        MediationBody changed = MediationBody.evolve(
                street(),
                new LegalBasisChanged(
                        BodyStory.BODY, BodyStory.STREET, LegalBasis.PEOPLES_MEDIATION_LAW, day("2011-01-01")));
        return new CaseStory(List.of(), changed, CALENDAR, null);
    }

    private static MediationBody street() {
        return BodyStory.after(
                BodyStory.ofStreet(),
                BodyStory.appointed(LIU, "2009-06-01", "2020-12-31"),
                BodyStory.appointed(ZHAO, "2009-06-01", "2020-12-31"),
                BodyStory.appointed(SUN, "2009-06-01", "2020-12-31"));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    CaseStory knowing(StatutoryCalendar known) {
        return new CaseStory(events, body, known, origin);
    }

    CaseStory before(MediationBody another) {
        return new CaseStory(events, another, calendar, origin);
    }

    /** Before it there was a case of the same parties. */
    CaseStory from(CaseId matter) {
        Dispute same = dispute(1, false);
        return from(new CaseBefore(matter, same.employer(), Set.of(worker(1))));
    }

    CaseStory from(CaseBefore before) {
        return new CaseStory(events, body, calendar, before);
    }

    /** What is asked on the day. */
    Spec.Outcome<MediationCaseEvent> when(MediationCaseCommand command, String today) {
        return Spec.given(MediationCase.initial(), events, MediationCase::evolve, MediationCase::decide)
                .when(command, new MediationCircumstances(day(today), calendar, body, origin, BodyStory.EMPLOYER));
    }

    /** The step is taken on the day. */
    CaseStory then(MediationCaseCommand command, String today) {
        return switch (when(command, today).decision()) {
            case Decision.Accepted<MediationCaseEvent>(var more) -> {
                List<MediationCaseEvent> all = new ArrayList<>(events);
                all.addAll(more);
                yield new CaseStory(List.copyOf(all), body, calendar, origin);
            }
            case Decision.Refused<MediationCaseEvent>(Rejection why) -> throw new AssertionError("refused: " + why);
        };
    }

    MediationCaseEvent last() {
        return events.getLast();
    }

    MediationCase.Opened state() {
        MediationCase state = MediationCase.initial();
        for (MediationCaseEvent event : events) {
            state = MediationCase.evolve(state, event);
        }
        return (MediationCase.Opened) state;
    }

    // stories

    CaseStory applied(String on) {
        return then(apply(on), on);
    }

    CaseStory consented(String on) {
        return then(consent(Side.EMPLOYER, on), on);
    }

    /** Applied for, consented to and accepted on one day, with Liu as mediator. */
    CaseStory inMediation(String on) {
        return applied(on)
                .consented(on)
                .then(new AcceptMediation(CASE, day(on)), on)
                .then(assign(on, LIU), on);
    }

    /** In mediation, and agreed upon; the employer owes 12000 yuan of wages until a day. */
    CaseStory agreed(String on, String reachedOn, String dueOn) {
        return inMediation(on).then(reach(reachedOn, wages(1, dueOn)), reachedOn);
    }

    /** Signed by all, on one day. */
    CaseStory signed(String on) {
        CaseStory story = this;
        for (Signature signature : Signature.values()) {
            story = story.then(new SignAgreement(CASE, signature, day(on)), on);
        }
        return story;
    }

    // steps

    static DocumentDigest document(DocumentKind kind) {
        return new DocumentDigest(kind, "0123456789abcdef".repeat(4));
    }

    static DocumentDigest malformed(DocumentKind kind) {
        return new DocumentDigest(kind, "nothing");
    }

    static SubjectId worker(int number) {
        return new SubjectId("worker-" + number);
    }

    static Dispute dispute(int workers, boolean commonClaim) {
        return new Dispute(
                IntStream.rangeClosed(1, workers)
                        .mapToObj(number -> new WorkerParty(worker(number), new SealedPerson(worker(number), "sealed")))
                        .toList(),
                new EmployerParty(BodyStory.EMPLOYER, null, null),
                new Categories(DisputeCategory.PAY, List.of(DisputeCategory.DISMISSAL)),
                commonClaim,
                1_200_000L);
    }

    static ApplyForMediation apply(String on) {
        return apply(dispute(1, false), null, on);
    }

    static ApplyForMediation apply(Dispute dispute, @Nullable Origin origin, String on) {
        return new ApplyForMediation(
                CASE,
                BodyStory.BODY,
                Side.WORKER,
                ApplicationForm.WRITTEN,
                document(DocumentKind.APPLICATION),
                dispute,
                origin,
                day(on));
    }

    static InitiateMediation initiate(String on) {
        return new InitiateMediation(
                CASE, BodyStory.BODY, document(DocumentKind.RECORD), dispute(1, false), null, day(on));
    }

    static RecordConsent consent(Side side, String on) {
        return new RecordConsent(CASE, side, document(DocumentKind.CONSENT), day(on));
    }

    static AssignMediators assign(String on, SubjectId... mediators) {
        return new AssignMediators(CASE, List.of(mediators), mediators[0], day(on));
    }

    static Obligation wages(int number, String dueOn) {
        return new Obligation(
                number, Side.EMPLOYER, ClaimKind.WAGE_ARREARS, 1_200_000L, PerformanceMethod.BANK_TRANSFER, day(dueOn));
    }

    static Obligation certificate(int number, String dueOn) {
        return new Obligation(number, Side.EMPLOYER, ClaimKind.ACT, null, PerformanceMethod.ACT, day(dueOn));
    }

    static ReachAgreement reach(String on, Obligation... obligations) {
        return reach(AgreementForm.WRITTEN, on, obligations);
    }

    static ReachAgreement reach(AgreementForm form, String on, Obligation... obligations) {
        return new ReachAgreement(CASE, form, List.of(obligations), document(DocumentKind.AGREEMENT), day(on));
    }
}
