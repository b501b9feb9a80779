package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.announce;
import static org.hemu.domain.inspection.InspectionSteps.appoint;
import static org.hemu.domain.inspection.InspectionSteps.assign;
import static org.hemu.domain.inspection.InspectionSteps.complete;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.handle;
import static org.hemu.domain.inspection.InspectionSteps.hold;
import static org.hemu.domain.inspection.InspectionSteps.inspect;
import static org.hemu.domain.inspection.InspectionSteps.order;
import static org.hemu.domain.inspection.InspectionSteps.punish;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.LIU;
import static org.hemu.domain.inspection.InspectorsOf.NANGUAN;
import static org.hemu.domain.inspection.InspectorsOf.SUN;
import static org.hemu.domain.inspection.InspectorsOf.ZHAO;

import java.time.LocalDate;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.inspection.DecisionEvent.InspectionDecided;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.HearingCommand.RecordDefence;
import org.hemu.api.inspection.HearingCommand.RequestHearing;
import org.hemu.api.inspection.HearingEvent.DefenceHeard;
import org.hemu.api.inspection.HearingEvent.HearingAppointed;
import org.hemu.api.inspection.HearingEvent.HearingRequested;
import org.hemu.api.inspection.InspectionCaseRejection.AnnouncementNeeded;
import org.hemu.api.inspection.InspectionCaseRejection.ChairInvestigated;
import org.hemu.api.inspection.InspectionCaseRejection.HearingDue;
import org.hemu.api.inspection.InspectionCaseRejection.HearingHeldBefore;
import org.hemu.api.inspection.InspectionCaseRejection.HearingNotAppointed;
import org.hemu.api.inspection.InspectionCaseRejection.HearingNotOpen;
import org.hemu.api.inspection.InspectionCaseRejection.HearingRequestedBefore;
import org.hemu.api.inspection.InspectionCaseRejection.HearingStillOpen;
import org.hemu.api.inspection.InspectionCaseRejection.HearingTooSoon;
import org.hemu.api.inspection.InspectionCaseRejection.NoHearingRequested;
import org.hemu.api.inspection.InspectionCaseRejection.NothingToAnnounce;
import org.hemu.api.inspection.InspectionCaseRejection.PenaltiesDoNotFit;
import org.hemu.api.inspection.InspectionCaseRejection.PenaltyNotAnnounced;
import org.hemu.api.inspection.InvestigationCommand.RecuseInspector;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is to be punished or handled is told before, may state its case, and is heard when the law opens a hearing. */
class HearingTest {
    private static final DecisionKind PENALTY = DecisionKind.PENALTY_DECISION;
    private static final InspectionStory INVESTIGATED = ofDistrict().investigated("2012-03-01");
    private static final InspectionStory ANNOUNCED =
            INVESTIGATED.then(announce(PENALTY, "2012-03-12", PenaltyKind.LARGE_FINE), "2012-03-12");
    private static final InspectionStory REQUESTED = ANNOUNCED.then(request("2012-03-13"), "2012-03-13");

    private static RequestHearing request(String on) {
        return new RequestHearing(CASE, day(on));
    }

    private static InspectionStory announcedOn(String day) {
        return ofDistrict().investigated(day).then(announce(PENALTY, day, PenaltyKind.LARGE_FINE), day);
    }

    @Test
    @Pins("heard-before-decision")
    void isOfferedBeforeAnythingIsDecidedThatIsNoOrder() {
        INVESTIGATED
                .when(punish(PenaltyKind.FINE, "2012-03-12", "2012-03-27"), "2012-03-12")
                .refused(new AnnouncementNeeded(PENALTY, InspectionRules.HEARD.citation()));
        INVESTIGATED
                .when(handle("2012-03-12", "2012-03-27"), "2012-03-12")
                .refused(new AnnouncementNeeded(DecisionKind.HANDLING_DECISION, InspectionRules.HEARD.citation()));
        ANNOUNCED
                .when(handle("2012-03-12", "2012-03-27"), "2012-03-12")
                .refused(new AnnouncementNeeded(DecisionKind.HANDLING_DECISION, InspectionRules.HEARD.citation()));
        assertThat(INVESTIGATED
                        .when(order("2012-03-12", "2012-03-27"), "2012-03-12")
                        .event())
                .isInstanceOf(InspectionDecided.class);
    }

    @Test
    @Pins("heard-before-decision")
    void isAboutThePenaltyThatFollows() {
        InspectionStory fine = INVESTIGATED.then(announce(PENALTY, "2012-03-12", PenaltyKind.FINE), "2012-03-12");

        fine.when(punish(PenaltyKind.LARGE_FINE, "2012-03-19", "2012-04-05"), "2012-03-19")
                .refused(new PenaltyNotAnnounced(
                        PenaltyKind.LARGE_FINE, InspectionRules.HEARD.citation(), "/penalties"));
        assertThat(fine.when(punish(PenaltyKind.FINE, "2012-03-12", "2012-03-27"), "2012-03-12")
                        .event())
                .isInstanceOf(InspectionDecided.class);
    }

    @Test
    void isOfWhomIsToBePunishedAndNotOfWhomIsOrdered() {
        INVESTIGATED
                .when(announce(PENALTY, "2012-03-12"), "2012-03-12")
                .refused(new PenaltiesDoNotFit(PENALTY, "/penalties"));
        INVESTIGATED
                .when(announce(DecisionKind.HANDLING_DECISION, "2012-03-12", PenaltyKind.FINE), "2012-03-12")
                .refused(new PenaltiesDoNotFit(DecisionKind.HANDLING_DECISION, "/penalties"));
        INVESTIGATED
                .when(announce(DecisionKind.ORDER_TO_CORRECT, "2012-03-12"), "2012-03-12")
                .refused(new NothingToAnnounce(DecisionKind.ORDER_TO_CORRECT, "/intended"));
        INVESTIGATED
                .when(request("2012-03-12"), "2012-03-12")
                .refused(new AnnouncementNeeded(PENALTY, InspectionRules.HEARD.citation()));
    }

    @ParameterizedTest(name = "told on {0}: can ask until {1}")
    @CsvSource({
        "2012-03-12, 2012-03-15, three days",
        "2012-03-01, 2012-03-05, the 4th is a Sunday",
        "2012-01-18, 2012-01-21, a Saturday that is worked",
        "2012-01-19, 2012-01-29, the 22nd is the first day of Spring Festival; Sunday the 29th is worked",
        "2012-12-28, 2012-12-31, up to the end of the year",
        "2021-07-14, 2021-07-19, the last day of the law as it was passed: the 17th is a Saturday",
        "2021-07-15, 2021-07-22, five days that are worked since its revision",
        "2021-09-16, 2021-09-24, Saturday the 18th is worked before Mid-autumn",
        "2021-12-30, 2022-01-07, over New Year",
        "2022-01-28, 2022-02-09, the weekend before Spring Festival is worked"
    })
    @Pins({"hearing-requested-within-3-days", "hearing-requested-within-5-working-days"})
    void canBeAskedForInTheDaysOfTheLaw(String announcedOn, String lastDay, String why) {
        InspectionStory announced = announcedOn(announcedOn);
        LocalDate last = day(lastDay);
        String after = last.plusDays(1).toString();
        Deadline deadline = announced.clock(ClockKind.HEARING_REQUEST).orElseThrow();

        assertThat(deadline.lastDay()).as(why).isEqualTo(last);
        assertThat(announced.when(request(lastDay), lastDay).event()).isInstanceOf(HearingRequested.class);
        announced
                .when(request(after), after)
                .refused(new PeriodOver(ClockKind.HEARING_REQUEST, last, deadline.rule(), "/requestedOn"));
    }

    @Test
    @Pins({"hearing-requested-within-3-days", "hearing-requested-within-5-working-days"})
    void wasNotKnownBefore1996() {
        assertThat(InspectionLimits.HEARING_REQUEST.inForceOn(day("1996-09-30")))
                .isEmpty();
        assertThat(InspectionLimits.HEARING_REQUEST.inForceOn(day("1996-10-01")))
                .isPresent();
    }

    @Test
    @Pins({"hearing-before-penalty", "hearing-before-penalty-revised"})
    void isOpenBeforeSomePenaltiesOnly() {
        for (PenaltyKind penalty : PenaltyKind.values()) {
            InspectionStory told = INVESTIGATED.then(announce(PENALTY, "2012-03-12", penalty), "2012-03-12");
            boolean open = penalty != PenaltyKind.WARNING && penalty != PenaltyKind.FINE;

            assertThat(told.clock(ClockKind.HEARING_REQUEST).isPresent()).isEqualTo(open);
            if (!open) {
                told.when(request("2012-03-12"), "2012-03-12")
                        .refused(new HearingNotOpen(HearingRules.OPEN.citation()));
            }
        }
        assertThat(HearingRules.openOn(day("2021-07-14"))).isEqualTo(HearingRules.OPEN);
        assertThat(HearingRules.openOn(day("2021-07-15"))).isEqualTo(HearingRules.OPEN_REVISED);
    }

    @Test
    @Pins({"hearing-before-penalty", "hearing-requested-within-3-days"})
    void isWaitedForUntilNobodyCanAskForItAnyMore() {
        Deadline deadline = ANNOUNCED.clock(ClockKind.HEARING_REQUEST).orElseThrow();

        ANNOUNCED
                .when(punish(PenaltyKind.LARGE_FINE, "2012-03-15", "2012-03-30"), "2012-03-15")
                .refused(new HearingStillOpen(day("2012-03-15"), deadline.rule(), "/decidedOn"));
        assertThat(ANNOUNCED
                        .when(punish(PenaltyKind.LARGE_FINE, "2012-03-16", "2012-03-30"), "2012-03-16")
                        .event())
                .isInstanceOf(InspectionDecided.class);
        REQUESTED
                .when(punish(PenaltyKind.LARGE_FINE, "2012-03-16", "2012-03-30"), "2012-03-16")
                .refused(new HearingDue(day("2012-03-13"), HearingRules.OPEN.citation()));
    }

    @Test
    void isAskedForOnce() {
        REQUESTED.when(request("2012-03-14"), "2012-03-14").refused(new HearingRequestedBefore(day("2012-03-13")));
        ANNOUNCED.when(appoint(SUN, "2012-03-20", "2012-03-13"), "2012-03-13").refused(new NoHearingRequested(CASE));
    }

    @ParameterizedTest(name = "told on {0}: on {1} at the earliest")
    @CsvSource({
        "2012-03-13, 2012-03-20, a week",
        "2012-01-17, 2012-01-24, a week over Spring Festival",
        "2021-07-14, 2021-07-21, a week on the last day of the law as it was passed",
        "2021-07-15, 2021-07-26, seven days that are worked since its revision",
        "2021-09-16, 2021-09-27, Saturday the 18th and Sunday the 26th are worked"
    })
    @Pins({"hearing-notice-7-days", "hearing-notice-7-working-days"})
    void isToldOfInTime(String toldOn, String earliest, String why) {
        InspectionStory requested = announcedOn(toldOn).then(request(toldOn), toldOn);
        String before = day(earliest).minusDays(1).toString();

        assertThat(requested.when(appoint(SUN, earliest, toldOn), toldOn).event())
                .as(why)
                .isInstanceOf(HearingAppointed.class);
        requested
                .when(appoint(SUN, before, toldOn), toldOn)
                .refused(new HearingTooSoon(
                        day(before),
                        day(earliest),
                        HearingRules.noticeOn(day(toldOn)).citation(),
                        "/hearingOn"));
    }

    @Test
    @Pins("hearing-notice-7-working-days")
    void isAppointedThoughNobodyKnowsWhichDaysAreWorked() {
        assertThat(HearingRules.earliest(day("2021-12-30"), InspectionStory.CALENDAR.asKnownOn(day("2021-01-01"))))
                .isEmpty();
    }

    @Test
    @Pins({"hearing-chair", "hearing-chair-revised"})
    void isLedBySomebodyWhoDidNotInvestigate() {
        REQUESTED
                .when(appoint(LIU, "2012-03-20", "2012-03-13"), "2012-03-13")
                .refused(new ChairInvestigated(LIU, HearingRules.CHAIR.citation(), "/chair"));
        announcedOn("2021-07-15")
                .then(request("2021-07-15"), "2021-07-15")
                .when(appoint(LIU, "2021-07-26", "2021-07-15"), "2021-07-15")
                .refused(new ChairInvestigated(LIU, HearingRules.CHAIR_REVISED.citation(), "/chair"));
    }

    @Test
    @Pins("hearing-chair")
    void isNotLedByWhomWasReplacedOrStoodBackDuringTheInvestigation() {
        InspectionStory told = ofDistrict()
                .filed("2012-03-01")
                .then(assign("2012-03-01", LIU, SUN), "2012-03-01")
                .then(new RecuseInspector(CASE, SUN, RecusalGround.INTEREST, day("2012-03-01")), "2012-03-01")
                .then(assign("2012-03-01", LIU, ZHAO), "2012-03-01")
                .then(inspect("2012-03-01", LIU, ZHAO), "2012-03-01")
                .then(complete("2012-03-01"), "2012-03-01")
                .then(announce(PENALTY, "2012-03-12", PenaltyKind.LARGE_FINE), "2012-03-12")
                .then(request("2012-03-13"), "2012-03-13");

        told.when(appoint(SUN, "2012-03-20", "2012-03-13"), "2012-03-13")
                .refused(new ChairInvestigated(SUN, HearingRules.CHAIR.citation(), "/chair"));
    }

    @Test
    @Pins("hearing-before-penalty")
    void isStillDueThoughTheEmployerIsMeanwhileOrderedToCorrectSomething() {
        InspectionStory ordered = REQUESTED.then(order("2012-03-14", "2012-03-28"), "2012-03-14");

        ordered.when(punish(PenaltyKind.LARGE_FINE, "2012-03-16", "2012-03-30"), "2012-03-16")
                .refused(new HearingDue(day("2012-03-13"), HearingRules.OPEN.citation()));
        assertThat(ANNOUNCED
                        .then(order("2012-03-13", "2012-03-28"), "2012-03-13")
                        .state()
                        .clocks()
                        .all())
                .containsExactly(ClockKind.HEARING_REQUEST, ClockKind.DECISION_PERFORMANCE);
    }

    @Test
    void isHeldOnTheDayOfWhichTheEmployerWasToldAndThenItIsDecided() {
        InspectionStory appointed = REQUESTED.then(appoint(SUN, "2012-03-20", "2012-03-13"), "2012-03-13");

        REQUESTED.when(hold("2012-03-20"), "2012-03-20").refused(new HearingNotAppointed(null, "/heldOn"));
        appointed.when(hold("2012-03-21"), "2012-03-21").refused(new HearingNotAppointed(day("2012-03-20"), "/heldOn"));
        InspectionStory held = appointed.then(hold("2012-03-20"), "2012-03-20");
        held.when(hold("2012-03-20"), "2012-03-20").refused(new HearingHeldBefore(day("2012-03-20")));
        held.when(punish(PenaltyKind.LARGE_FINE, "2012-03-19", "2012-04-05"), "2012-03-21")
                .refused(new DayBeforeStepFollowed(day("2012-03-19"), day("2012-03-20"), "/decidedOn"));
        assertThat(held.when(punish(PenaltyKind.LARGE_FINE, "2012-03-21", "2012-04-05"), "2012-03-21")
                        .event())
                .isInstanceOf(InspectionDecided.class);
    }

    @Test
    void hearsWhatTheEmployerSays() {
        ANNOUNCED
                .when(new RecordDefence(CASE, document(DocumentKind.RECORD), day("2012-03-14")), "2012-03-14")
                .then(new DefenceHeard(CASE, NANGUAN, document(DocumentKind.RECORD), day("2012-03-14")));
    }
}
