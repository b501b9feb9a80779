package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.LIU;
import static org.hemu.domain.mediation.CaseStory.OTHER_CASE;
import static org.hemu.domain.mediation.CaseStory.apply;
import static org.hemu.domain.mediation.CaseStory.assign;
import static org.hemu.domain.mediation.CaseStory.certificate;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.dispute;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.initiate;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.ofThePeople;
import static org.hemu.domain.mediation.CaseStory.reach;
import static org.hemu.domain.mediation.CaseStory.wages;
import static org.hemu.domain.mediation.CaseStory.worker;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.mediation.AgreementCommand.RecordBreach;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.AgreementCommand.RecordWorkerConsent;
import org.hemu.api.mediation.AgreementCommand.RepudiateAgreement;
import org.hemu.api.mediation.AgreementCommand.SetAsideAgreement;
import org.hemu.api.mediation.AgreementCommand.SuperviseAgreement;
import org.hemu.api.mediation.AppointmentEnd;
import org.hemu.api.mediation.CustodyCommand.ArchiveCase;
import org.hemu.api.mediation.CustodyCommand.ReviewDeadlines;
import org.hemu.api.mediation.DeclineReason;
import org.hemu.api.mediation.Ending;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.DeclineMediation;
import org.hemu.api.mediation.IntakeCommand.NameRepresentatives;
import org.hemu.api.mediation.IntakeCommand.RecordRefusal;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.LegalBasis;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentEnded;
import org.hemu.api.mediation.MediationBodyEvent.AppointmentRenewed;
import org.hemu.api.mediation.MediationBodyEvent.CommitteeConstituted;
import org.hemu.api.mediation.MediationBodyEvent.LegalBasisChanged;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyDissolved;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.ProceedingsCommand.EndMediation;
import org.hemu.api.mediation.ProceedingsCommand.ExtendMediation;
import org.hemu.api.mediation.ProceedingsCommand.HoldSession;
import org.hemu.api.mediation.ProceedingsCommand.RecuseMediator;
import org.hemu.api.mediation.ProceedingsCommand.TransferMediation;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyCommand.RecordRemedyResult;
import org.hemu.api.mediation.RemedyCommand.RequestArbitrationReview;
import org.hemu.api.mediation.RemedyCommand.RequestJudicialConfirmation;
import org.hemu.api.mediation.RemedyCommand.RequestPaymentOrder;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.SettingAsideAuthority;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.shared.Families;
import org.junit.jupiter.api.Test;

/** Every event of mediation has a way to it, a name of its own, and a place in every state. */
class EventFamiliesTest {
    private static final List<Side> BOTH = List.of(Side.values());
    private static final ReviewDeadlines REVIEW = new ReviewDeadlines(CASE);

    /** Stories that between them leave nothing out. */
    private static List<CaseStory> stories() {
        CaseStory applied = ofStreet().applied("2012-03-01");
        CaseStory mediated = ofStreet().inMediation("2012-03-01");
        CaseStory agreed = ofThePeople()
                .then(apply(dispute(10, true), null, "2012-03-01"), "2012-03-01")
                .then(
                        new NameRepresentatives(CASE, List.of(worker(1), worker(2), worker(3)), day("2012-03-01")),
                        "2012-03-01")
                .consented("2012-03-01")
                .then(new AcceptMediation(CASE, day("2012-03-01")), "2012-03-01")
                .then(assign("2012-03-01", LIU), "2012-03-01")
                .then(
                        reach(
                                "2012-03-05",
                                wages(1, "2012-03-20"),
                                certificate(2, "2012-03-20"),
                                wages(3, "2012-03-20")),
                        "2012-03-05")
                .then(new RecordWorkerConsent(CASE, worker(4), day("2012-03-05")), "2012-03-05");
        CaseStory effective = agreed.signed("2012-03-07");
        return List.of(
                applied,
                ofStreet().then(initiate("2012-03-01"), "2012-03-01"),
                applied.then(new RecordRefusal(CASE, Side.EMPLOYER, day("2012-03-01")), "2012-03-01")
                        .then(
                                new DeclineMediation(
                                        CASE,
                                        DeclineReason.PARTY_REFUSED,
                                        document(DocumentKind.NOTICE),
                                        day("2012-03-01")),
                                "2012-03-01"),
                applied.then(REVIEW, "2012-03-07"),
                mediated.then(
                                new HoldSession(
                                        CASE, false, List.of(), document(DocumentKind.RECORD), day("2012-03-02")),
                                "2012-03-02")
                        .then(
                                new ExtendMediation(
                                        CASE,
                                        BOTH,
                                        day("2012-04-02"),
                                        document(DocumentKind.CONSENT),
                                        day("2012-03-02")),
                                "2012-03-02")
                        .then(new RecuseMediator(CASE, LIU, RecusalGround.INTEREST, day("2012-03-02")), "2012-03-02"),
                mediated.then(
                        new EndMediation(CASE, Ending.NOT_REACHED, document(DocumentKind.RECORD), day("2012-03-02")),
                        "2012-03-02"),
                mediated.then(
                        new TransferMediation(CASE, Channel.INSPECTION, OTHER_CASE, day("2012-03-02")), "2012-03-02"),
                mediated.then(REVIEW, "2012-03-17").then(new ArchiveCase(CASE, day("2012-03-17")), "2012-03-17"),
                ofStreet()
                        .knowing(CaseStory.CALENDAR.asKnownOn(day("2012-12-09")))
                        .applied("2012-12-31")
                        .knowing(CaseStory.CALENDAR)
                        .then(REVIEW, "2013-01-04"),
                agreed.then(new RepudiateAgreement(CASE, Side.EMPLOYER, day("2012-03-06")), "2012-03-06"),
                effective
                        .then(new RequestArbitrationReview(CASE, BOTH, day("2012-03-08")), "2012-03-08")
                        .then(new RequestJudicialConfirmation(CASE, BOTH, day("2012-03-08")), "2012-03-08")
                        .then(new RecordPerformance(CASE, 2, day("2012-03-08")), "2012-03-08")
                        .then(
                                new SuperviseAgreement(CASE, document(DocumentKind.FOLLOW_UP), day("2012-03-09")),
                                "2012-03-09")
                        .then(new RequestPaymentOrder(CASE, worker(1), 1, day("2012-03-21")), "2012-03-21")
                        .then(
                                new RecordRemedyResult(
                                        CASE,
                                        Remedy.PAYMENT_ORDER,
                                        1,
                                        RemedyResult.GRANTED,
                                        document(DocumentKind.DECISION),
                                        day("2012-03-21")),
                                "2012-03-21")
                        .then(
                                new RecordBreach(CASE, 1, document(DocumentKind.NOTICE), day("2012-03-21")),
                                "2012-03-21"),
                effective.then(
                        new SetAsideAgreement(
                                CASE, SettingAsideAuthority.COURT, document(DocumentKind.DECISION), day("2012-03-08")),
                        "2012-03-08"));
    }

    private static List<MediationCaseEvent> caseEvents() {
        return stories().stream().flatMap(story -> story.events().stream()).toList();
    }

    private static List<MediationBodyEvent> bodyEvents() {
        return List.of(
                BodyStory.ofStreet(),
                new LegalBasisChanged(
                        BodyStory.BODY, BodyStory.STREET, LegalBasis.PEOPLES_MEDIATION_LAW, day("2011-01-01")),
                new CommitteeConstituted(
                        BodyStory.BODY,
                        BodyStory.STREET,
                        BodyStory.peoples(5, 2),
                        day("2011-01-01"),
                        day("2014-01-01"),
                        List.of()),
                BodyStory.appointed(LIU, "2010-01-01", "2010-12-31"),
                new AppointmentRenewed(BodyStory.BODY, BodyStory.STREET, LIU, day("2010-12-01"), day("2011-12-31")),
                new AppointmentEnded(BodyStory.BODY, BodyStory.STREET, LIU, AppointmentEnd.RESIGNED, day("2010-12-01")),
                new MediationBodyDissolved(BodyStory.BODY, BodyStory.STREET, day("2012-01-01")));
    }

    @Test
    void everyEventHasAWayToIt() {
        assertThat(caseEvents().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Families.records(MediationCaseEvent.class).collect(Collectors.toSet()));
        assertThat(bodyEvents().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(MediationBodyEvent.class).toList());
    }

    @Test
    void everyEventHasANameOfItsOwn() {
        assertThat(Stream.of(MediationCaseEvent.class, MediationBodyEvent.class)
                        .flatMap(Families::records)
                        .map(type -> Objects.requireNonNull(type.getAnnotation(EventType.class), type.getName()))
                        .map(EventType::value))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("mediation-case.") || name.startsWith("mediation-body."));
    }

    @Test
    void everyStateTakesEveryEvent() {
        for (CaseStory story : stories()) {
            for (int length = 0; length <= story.events().size(); length++) {
                MediationCase state = MediationCase.initial();
                for (MediationCaseEvent past : story.events().subList(0, length)) {
                    state = MediationCase.evolve(state, past);
                }
                for (MediationCaseEvent event : caseEvents()) {
                    assertThat(MediationCase.evolve(state, event)).isNotNull();
                }
            }
        }
        List<MediationBody> bodies = List.of(MediationBody.initial(), BodyStory.after(BodyStory.ofStreet()));
        for (MediationBody body : bodies) {
            for (MediationBodyEvent event : bodyEvents()) {
                assertThat(MediationBody.evolve(body, event)).isNotNull();
            }
        }
    }

    @Test
    void everyStageIsReached() {
        assertThat(stories().stream()
                        .flatMap(story -> Stream.iterate(1, length -> length + 1)
                                .limit(story.events().size())
                                .map(length -> new CaseStory(
                                                story.events().subList(0, length), story.body(), story.calendar(), null)
                                        .state()))
                        .map(Opened::stage)
                        .map(Object::getClass)
                        .collect(Collectors.toSet()))
                .isEqualTo(Families.records(Stage.class).collect(Collectors.toSet()));
    }

    @Test
    void everyClockThatIsStoppedOrMissedWasRunning() {
        for (CaseStory story : stories()) {
            for (int length = 1; length < story.events().size(); length++) {
                Opened before =
                        new CaseStory(story.events().subList(0, length), story.body(), story.calendar(), null).state();
                CaseworkEvent next = story.events().get(length);

                assertThat(before.clocks().all()).containsAll(next.stopped()).containsAll(next.missed());
            }
        }
    }

    @Test
    void everyPersonInAnEventCanBeReplaced() {
        PersonalData readable = new PersonalData("张某", null, null, null);
        for (Event event :
                Stream.concat(caseEvents().stream(), bodyEvents().stream()).toList()) {
            Event opened = event.withPersons(_ -> readable);

            assertThat(opened.toString()).as(event.toString()).doesNotContain("SealedPerson");
            assertThat(opened.withPersons(person -> person)).isEqualTo(opened);
        }
        MediationApplied applied =
                (MediationApplied) ofStreet().applied("2012-03-01").last();
        assertThat(SealedPerson.in(applied, worker(1))).isPresent();
    }
}
