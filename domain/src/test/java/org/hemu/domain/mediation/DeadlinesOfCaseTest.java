package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.BodyStory.STREET;
import static org.hemu.domain.mediation.CaseStory.CALENDAR;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.assign;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.reach;
import static org.hemu.domain.mediation.CaseStory.wages;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.CustodyCommand.ReviewDeadlines;
import org.hemu.api.mediation.CustodyEvent.DeadlineMissed;
import org.hemu.api.mediation.CustodyEvent.DeadlinesRecomputed;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.CustodyEvent.TermExpired;
import org.hemu.api.mediation.Ending;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsCommand.EndMediation;
import org.hemu.api.mediation.ProceedingsCommand.ExtendMediation;
import org.hemu.api.mediation.ProceedingsCommand.HoldSession;
import org.hemu.api.mediation.Side;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is asked to look at its deadlines: it does what is due, once, and nothing otherwise. */
class DeadlinesOfCaseTest {
    private static final ReviewDeadlines REVIEW = new ReviewDeadlines(CASE);
    /** To be accepted by 2012-03-06; arbitration is open after 2012-03-16. */
    private static final CaseStory APPLIED = ofStreet().applied("2012-03-01");
    /** Applied for on 2012-03-01, accepted on 2012-03-05: until 2012-03-20. */
    private static final CaseStory MEDIATED = APPLIED.consented("2012-03-05")
            .then(new AcceptMediation(CASE, day("2012-03-05")), "2012-03-05")
            .then(assign("2012-03-05", CaseStory.LIU), "2012-03-05");

    private static Deadline deadline(CaseStory story, ClockKind clock) {
        return story.state().clocks().of(clock).orElseThrow();
    }

    @Test
    void areRecordedAsMissedOnTheDayAfterTheLastAndOnce() {
        Deadline acceptance = deadline(APPLIED, ClockKind.MEDIATION_ACCEPTANCE);

        APPLIED.when(REVIEW, "2012-03-06").then();
        APPLIED.when(REVIEW, "2012-03-07").then(new DeadlineMissed(CASE, STREET, acceptance, day("2012-03-07")));
        APPLIED.then(REVIEW, "2012-03-07").when(REVIEW, "2012-03-08").then();
    }

    @Test
    void areNotMissedOnceTheirClockIsStopped() {
        MEDIATED.when(REVIEW, "2012-03-07").then();
        MEDIATED.then(
                        new EndMediation(CASE, Ending.NOT_REACHED, document(DocumentKind.RECORD), day("2012-03-06")),
                        "2012-03-06")
                .when(REVIEW, "2013-03-06")
                .then();
    }

    @Test
    void areOfACase() {
        ofStreet().when(REVIEW, "2012-03-07").refused(new CaseUnknown(CASE));
    }

    @ParameterizedTest(name = "received on {0}: arbitration is open after {1}")
    @CsvSource({
        "2012-03-01, 2012-03-16, a Friday",
        "2010-02-04, 2010-02-20, the 19th is the last day of Spring Festival and Saturday the 20th is worked",
        "2010-12-17, 2011-01-04, New Year is off until the 3rd",
        "2011-12-16, 2011-12-31, a Saturday that is worked",
        "2012-02-14, 2012-02-29, leap day"
    })
    @Pins("mediation-15-days-from-receipt")
    void giveThePartiesTheirRightAfterFifteenDays(String receivedOn, String lastDay, String why) {
        CaseStory story = ofStreet().applied(receivedOn);

        assertThat(deadline(story, ClockKind.MEDIATION_WITHOUT_AGREEMENT).lastDay())
                .as(why)
                .isEqualTo(day(lastDay));
    }

    @Test
    @Pins({"mediation-15-days-from-receipt", "mediation-30-days-from-application"})
    void gaveThemThirtyDaysBeforeTheLawOf2008() {
        assertThat(MediationLimits.WITHOUT_AGREEMENT.inForceOn(day("1993-07-31")))
                .isEmpty();
        for (String day : List.of("1993-08-01", "2008-04-30")) {
            assertThat(MediationLimits.WITHOUT_AGREEMENT
                            .inForceOn(day(day))
                            .orElseThrow()
                            .period()
                            .days())
                    .isEqualTo(30);
        }
        assertThat(MediationLimits.WITHOUT_AGREEMENT
                        .inForceOn(day("2008-05-01"))
                        .orElseThrow()
                        .period()
                        .days())
                .isEqualTo(15);
    }

    @Test
    void expireWithoutAnybodyHavingMissedThem() {
        Deadline right = deadline(MEDIATED, ClockKind.MEDIATION_WITHOUT_AGREEMENT);
        TermExpired expired = new TermExpired(CASE, STREET, right, day("2012-03-17"));

        MEDIATED.when(REVIEW, "2012-03-16").then();
        MEDIATED.when(REVIEW, "2012-03-17").then(expired);
        assertThat(expired.stopped()).containsExactly(ClockKind.MEDIATION_WITHOUT_AGREEMENT);
        MEDIATED.then(REVIEW, "2012-03-17").when(REVIEW, "2012-03-20").then();
    }

    @Test
    @Pins({"mediation-15-days-from-acceptance", "limitation-interrupted-by-failure"})
    void makeAMediationFailThatIsNotEndedInTime() {
        CaseStory later = MEDIATED.then(REVIEW, "2012-03-17");
        Deadline conclusion = deadline(later, ClockKind.MEDIATION_CONCLUSION);

        later.when(REVIEW, "2012-03-20").then();
        later.when(REVIEW, "2012-03-25")
                .then(new MediationDeemedFailed(
                        CASE,
                        STREET,
                        conclusion,
                        day("2012-03-21"),
                        Interruptions.of(InterruptionCause.NOT_REACHED, day("2012-03-21")),
                        ClockChanges.stopping(List.of(ClockKind.MEDIATION_CONCLUSION))));
        later.then(REVIEW, "2012-03-25").when(REVIEW, "2012-03-26").then();
    }

    @Test
    void areAllLookedAtAtOnce() {
        CaseStory late = MEDIATED.then(REVIEW, "2012-04-01");

        assertThat(late.events().reversed().stream().limit(2).map(Object::getClass))
                .containsExactly(MediationDeemedFailed.class, TermExpired.class);
        assertThat(late.state().clocks().all()).isEmpty();
        assertThat(late.state().stage().name()).isEqualTo(CaseStage.ENDED);
    }

    @Test
    void leaveWhatWasDoneInTimeThoughItIsRecordedLater() {
        CaseStory failed = MEDIATED.then(REVIEW, "2012-03-21");

        assertThat(failed.when(reach("2012-03-20", wages(1, "2012-04-20")), "2012-03-22")
                        .event())
                .isInstanceOf(AgreementReached.class);
        PeriodOver over = new PeriodOver(
                ClockKind.MEDIATION_CONCLUSION,
                day("2012-03-20"),
                deadline(MEDIATED, ClockKind.MEDIATION_CONCLUSION).rule(),
                "");
        failed.when(reach("2012-03-21", wages(1, "2012-04-20")), "2012-03-22").refused(over);
        failed.when(assign("2012-03-21", CaseStory.ZHAO), "2012-03-22").refused(over);
        assertThat(failed.then(
                                new EndMediation(
                                        CASE,
                                        Ending.SETTLED_PRIVATELY,
                                        document(DocumentKind.RECORD),
                                        day("2012-03-20")),
                                "2012-03-22")
                        .state()
                        .stage())
                .isEqualTo(new Stage.Ended(Outcome.SETTLED_PRIVATELY));
    }

    @Test
    void areOverThoughASessionOfBeforeIsRecordedLater() {
        CaseStory failed = MEDIATED.then(REVIEW, "2012-03-21")
                .then(
                        new HoldSession(CASE, false, List.of(), document(DocumentKind.RECORD), day("2012-03-20")),
                        "2012-03-22")
                .then(assign("2012-03-20", CaseStory.ZHAO), "2012-03-22");

        assertThat(failed.state().stage().name()).isEqualTo(CaseStage.ENDED);
        assertThat(failed.when(assign("2012-03-21", CaseStory.SUN), "2012-03-22")
                        .refusal())
                .isInstanceOf(PeriodOver.class);
        assertThat(failed.when(reach("2012-03-20", wages(1, "2012-04-20")), "2012-03-22")
                        .event())
                .isInstanceOf(AgreementReached.class);
    }

    @Test
    void runOnWhereBothPartiesHadAgreedToGoOn() {
        var extend = new ExtendMediation(
                CASE,
                List.of(Side.WORKER, Side.EMPLOYER),
                day("2012-04-10"),
                document(DocumentKind.CONSENT),
                day("2012-03-20"));
        CaseStory goingOn = MEDIATED.then(REVIEW, "2012-03-21").then(extend, "2012-03-22");

        goingOn.when(REVIEW, "2012-04-10").then();
        assertThat(goingOn.when(REVIEW, "2012-04-11").event()).isInstanceOf(MediationDeemedFailed.class);
        assertThat(goingOn.when(reach("2012-04-10", wages(1, "2012-05-10")), "2012-04-10")
                        .event())
                .isInstanceOf(AgreementReached.class);
    }

    @Test
    void areRecomputedWhenANoticeBecomesKnown() {
        CaseStory undetermined =
                ofStreet().knowing(CALENDAR.asKnownOn(day("2012-12-09"))).applied("2012-12-30");
        List<Deadline> before =
                List.copyOf(undetermined.state().clocks().running().values());
        CaseStory known = undetermined.knowing(CALENDAR);

        assertThat(before).extracting(Deadline::yearWithoutNotice).containsOnly(2013);
        undetermined.when(REVIEW, "2013-03-01").then();
        var recomputed = (DeadlinesRecomputed) known.when(REVIEW, "2013-01-04").event();
        assertThat(recomputed.before()).isEqualTo(before);
        assertThat(recomputed.after())
                .extracting(Deadline::lastDay)
                .containsExactly(day("2013-01-05"), day("2013-01-14"));
        known.then(REVIEW, "2013-01-04").when(REVIEW, "2013-01-05").then();
    }

    @Test
    void areRecomputedAndFoundMissedInOneGo() {
        CaseStory undetermined =
                ofStreet().knowing(CALENDAR.asKnownOn(day("2012-12-09"))).applied("2012-12-30");
        CaseStory reviewed = undetermined.knowing(CALENDAR).then(REVIEW, "2013-01-10");

        assertThat(reviewed.events().subList(1, 3).stream()
                        .map(MediationCaseEvent::getClass)
                        .map(Class::getSimpleName))
                .containsExactly("DeadlinesRecomputed", "DeadlineMissed");
    }

    @Test
    void areMissedAgainOnlyWhenANoticeMovedTheirLastDay() {
        CaseStory inJanuary =
                ofStreet().knowing(CALENDAR.asKnownOn(day("2020-01-26"))).applied("2020-01-21");
        CaseStory missed = inJanuary.then(REVIEW, "2020-02-01");
        CaseStory known = missed.knowing(CALENDAR);

        assertThat(deadline(inJanuary, ClockKind.MEDIATION_ACCEPTANCE).lastDay())
                .isEqualTo(day("2020-01-31"));
        assertThat(missed.last()).isInstanceOf(DeadlineMissed.class);
        assertThat(known.then(REVIEW, "2020-02-03").last()).isInstanceOf(DeadlinesRecomputed.class);
        assertThat(deadline(known.then(REVIEW, "2020-02-03"), ClockKind.MEDIATION_ACCEPTANCE)
                        .lastDay())
                .isEqualTo(day("2020-02-03"));
        assertThat(known.then(REVIEW, "2020-02-03").then(REVIEW, "2020-02-04").last())
                .isInstanceOf(DeadlineMissed.class);
    }
}
