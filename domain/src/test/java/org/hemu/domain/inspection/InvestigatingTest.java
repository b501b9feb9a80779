package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.assign;
import static org.hemu.domain.inspection.InspectionSteps.cancel;
import static org.hemu.domain.inspection.InspectionSteps.complete;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.extend;
import static org.hemu.domain.inspection.InspectionSteps.inspect;
import static org.hemu.domain.inspection.InspectionSteps.malformed;
import static org.hemu.domain.inspection.InspectionSteps.transfer;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.LIU;
import static org.hemu.domain.inspection.InspectorsOf.QIAN;
import static org.hemu.domain.inspection.InspectorsOf.SUN;
import static org.hemu.domain.inspection.InspectorsOf.ZHAO;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.NamedTwice;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.inspection.CancellationGround;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InspectionBodyRejection.NoValidCard;
import org.hemu.api.inspection.InspectionCaseRejection.CardsNotShown;
import org.hemu.api.inspection.InspectionCaseRejection.InspectionNotIn;
import org.hemu.api.inspection.InspectionCaseRejection.InspectorSteppedBack;
import org.hemu.api.inspection.InspectionCaseRejection.InvestigationExtendedBefore;
import org.hemu.api.inspection.InspectionCaseRejection.NobodyInvestigates;
import org.hemu.api.inspection.InspectionCaseRejection.NotAmongInspectors;
import org.hemu.api.inspection.InspectionCaseRejection.NothingInspected;
import org.hemu.api.inspection.InspectionCaseRejection.TooFewInspectors;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.InvestigationCommand.CarryOutInspection;
import org.hemu.api.inspection.InvestigationCommand.CompleteInvestigation;
import org.hemu.api.inspection.InvestigationCommand.RecuseInspector;
import org.hemu.api.inspection.InvestigationEvent.InspectionCarriedOut;
import org.hemu.api.inspection.InvestigationEvent.InspectorsAssigned;
import org.hemu.api.inspection.InvestigationEvent.InvestigationCompleted;
import org.hemu.api.shared.Citation;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two inspectors with cards, sixty working days, and thirty more when the head approves (劳动保障监察条例 第十六条、第十七条). */
class InvestigatingTest {
    private static final InspectionStory FILED = ofDistrict().filed("2012-03-01");
    private static final InspectionStory ASSIGNED = FILED.then(assign("2012-03-01", LIU, ZHAO), "2012-03-01");

    @Test
    @Pins("two-inspectors")
    void takesTwoInspectors() {
        FILED.when(assign("2012-03-01", LIU), "2012-03-01")
                .refused(new TooFewInspectors(1, 2, InspectionRules.TWO_INSPECTORS.citation(), "/inspectors"));
        assertThat(FILED.when(assign("2012-03-01", LIU, ZHAO), "2012-03-01").event())
                .isInstanceOf(InspectorsAssigned.class);
        assertThat(FILED.when(assign("2012-03-01", LIU, ZHAO, SUN), "2012-03-01")
                        .event())
                .isInstanceOf(InspectorsAssigned.class);
        FILED.when(assign("2012-03-01", LIU, LIU), "2012-03-01").refused(new NamedTwice(LIU, "/inspectors"));
        ASSIGNED.when(inspect("2012-03-02", LIU), "2012-03-02")
                .refused(new TooFewInspectors(1, 2, InspectionRules.TWO_INSPECTORS.citation(), "/inspectors"));
        assertThat(InspectionRules.TWO_INSPECTORS.inForceOn(day("2004-11-30"))).isFalse();
        assertThat(InspectionRules.TWO_INSPECTORS.inForceOn(day("2004-12-01"))).isTrue();
    }

    @Test
    @Pins("inspectors-show-cards")
    void takesCardsThatHoldOnTheDayAndAreShown() {
        FILED.when(assign("2012-03-01", LIU, QIAN), "2012-03-01")
                .refused(new NoValidCard(QIAN, day("2012-03-01"), InspectionRules.CARDS.citation(), "/inspectors"));
        InspectionStory expiring = ASSIGNED.before(InspectorsOf.after(
                InspectorsOf.established(),
                InspectorsOf.registered(LIU, "2009-06-01", "2012-03-02"),
                InspectorsOf.registered(ZHAO, "2009-06-01", "2022-12-31")));
        assertThat(expiring.when(inspect("2012-03-02", LIU, ZHAO), "2012-03-05").event())
                .isInstanceOf(InspectionCarriedOut.class);
        expiring.when(inspect("2012-03-03", LIU, ZHAO), "2012-03-05")
                .refused(new NoValidCard(LIU, day("2012-03-03"), InspectionRules.CARDS.citation(), "/inspectors"));
        ASSIGNED.when(
                        new CarryOutInspection(
                                CASE, List.of(LIU, ZHAO), false, document(DocumentKind.RECORD), day("2012-03-02")),
                        "2012-03-02")
                .refused(new CardsNotShown(InspectionRules.CARDS.citation(), "/cardsShown"));
    }

    @Test
    void isByThoseWhoAreAssigned() {
        FILED.when(inspect("2012-03-02", LIU, ZHAO), "2012-03-02").refused(new NobodyInvestigates(CASE));
        ASSIGNED.when(inspect("2012-03-02", LIU, SUN), "2012-03-02")
                .refused(new NotAmongInspectors(SUN, "/inspectors"));
        ASSIGNED.when(inspect("2012-02-29", LIU, ZHAO), "2012-03-02")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/inspectedOn"));
        assertThat(ASSIGNED.then(inspect("2012-03-02", LIU, ZHAO), "2012-03-02")
                        .when(inspect("2012-03-05", LIU, ZHAO), "2012-03-05")
                        .event())
                .isEqualTo(new InspectionCarriedOut(
                        CASE,
                        InspectorsOf.NANGUAN,
                        2,
                        List.of(LIU, ZHAO),
                        document(DocumentKind.RECORD),
                        day("2012-03-05")));
    }

    @Test
    void isWithoutWhomHasSteppedBack() {
        RecuseInspector recuse = new RecuseInspector(CASE, ZHAO, RecusalGround.INTEREST, day("2012-03-02"));
        InspectionStory recused = ASSIGNED.then(recuse, "2012-03-02");

        recused.when(assign("2012-03-05", LIU, ZHAO), "2012-03-05")
                .refused(new InspectorSteppedBack(ZHAO, day("2012-03-02"), "/inspectors"));
        recused.when(recuse, "2012-03-05").refused(new NotAmongInspectors(ZHAO, "/inspector"));
        assertThat(recused.when(assign("2012-03-05", LIU, SUN), "2012-03-05").event())
                .isInstanceOf(InspectorsAssigned.class);
    }

    @ParameterizedTest(name = "filed on {0}: until {1}, or {2}")
    @CsvSource({
        "2012-03-01, 2012-05-28, 2012-07-10, over Tomb-sweeping Day, May Day and the Dragon Boat Festival",
        "2012-01-04, 2012-03-31, 2012-05-16, over Spring Festival; Saturday 31 March is worked",
        "2010-09-15, 2010-12-14, 2011-01-26, over a year end",
        "2011-12-01, 2012-02-29, 2012-04-12, up to a leap day",
        "2012-10-15, 2013-01-08, 2013-02-22, over New Year; the weekends around Spring Festival are worked"
    })
    @Pins({"investigation-60-working-days", "investigation-extended-30-working-days"})
    void hasSixtyWorkingDaysAndThirtyMore(String filedOn, String lastDay, String extended, String why) {
        InspectionStory filed = ofDistrict().filed(filedOn);

        assertThat(filed.lastDay(ClockKind.INVESTIGATION)).as(why).isEqualTo(day(lastDay));
        assertThat(filed.then(extend(lastDay), lastDay).lastDay(ClockKind.INVESTIGATION))
                .as(why)
                .isEqualTo(day(extended));
    }

    @Test
    @Pins("investigation-extended-30-working-days")
    void isExtendedOnceAndInTime() {
        Citation rule = InspectionRules.LONGER_INVESTIGATION.citation();
        Deadline sixty = FILED.clock(ClockKind.INVESTIGATION).orElseThrow();

        FILED.when(extend("2012-05-29"), "2012-05-29")
                .refused(new PeriodOver(ClockKind.INVESTIGATION, day("2012-05-28"), sixty.rule(), "/approvedOn"));
        FILED.then(extend("2012-05-28"), "2012-05-30")
                .when(extend("2012-06-01"), "2012-06-01")
                .refused(new InvestigationExtendedBefore(day("2012-05-28"), rule));
        assertThat(FILED.then(extend("2012-05-28"), "2012-05-28")
                        .clock(ClockKind.INVESTIGATION)
                        .orElseThrow()
                        .derivation())
                .isEqualTo(
                        "investigation-60-working-days (劳动保障监察条例 第十七条): 2012-03-01 + 60 WORKING_DAY; "
                                + "extended on 2012-05-28 + 30 (investigation-extended-30-working-days); calendar 20 -> 2012-07-10");
    }

    @Test
    @Pins("investigation-60-working-days")
    void hasNoLimitBefore2004() {
        assertThat(InspectionLimits.INVESTIGATION.inForceOn(day("2004-11-30"))).isEmpty();
        assertThat(InspectionLimits.INVESTIGATION.inForceOn(day("2004-12-01"))).isPresent();
    }

    @ParameterizedTest(name = "completed on {0}: to be decided until {1}")
    @CsvSource({
        "2012-03-12, 2012-03-31, Saturday the 31st is worked",
        "2012-01-16, 2012-02-09, over Spring Festival",
        "2012-12-14, 2013-01-07, over New Year; the weekend after it is worked"
    })
    @Pins("inspection-decision-15-working-days")
    void endsWithFifteenWorkingDaysForTheDecision(String completedOn, String lastDay, String why) {
        InspectionStory completed = ofDistrict().investigated(completedOn);

        assertThat(completed.state().clocks().all()).containsExactly(ClockKind.INSPECTION_DECISION);
        assertThat(completed.lastDay(ClockKind.INSPECTION_DECISION)).as(why).isEqualTo(day(lastDay));
    }

    @Test
    void endsOnceSomethingWasInspectedBeItLate() {
        ASSIGNED.when(complete("2012-03-02"), "2012-03-02").refused(new NothingInspected(CASE));
        FILED.when(complete("2012-03-02"), "2012-03-02").refused(new NobodyInvestigates(CASE));
        InspectionStory inspected = ofDistrict().inspected("2012-03-01");
        assertThat(inspected.when(complete("2012-12-03"), "2012-12-03").event())
                .isInstanceOf(InvestigationCompleted.class);
        inspected
                .when(new CompleteInvestigation(CASE, malformed(DocumentKind.RECORD), day("2012-03-02")), "2012-03-02")
                .refused(new DigestMalformed("nothing", "/report/sha256"));
    }

    @Test
    @Pins("decision-after-investigation")
    void isCancelledWhenItWasMinorOrNothingWhileNothingIsDecided() {
        InspectionStory inspected = ofDistrict().inspected("2012-03-01");

        for (CancellationGround ground : CancellationGround.values()) {
            assertThat(inspected
                            .then(cancel(ground, "2012-03-02"), "2012-03-02")
                            .state()
                            .stage())
                    .isEqualTo(new Stage.Ended(InspectionOutcome.CASE_CANCELLED));
        }
        ASSIGNED.when(cancel(CancellationGround.NOT_ESTABLISHED, "2012-03-02"), "2012-03-02")
                .refused(new NothingInspected(CASE));
        ofDistrict()
                .ordered("2012-03-01", "2012-03-10")
                .when(cancel(CancellationGround.MINOR_AND_CORRECTED, "2012-03-02"), "2012-03-02")
                .refused(new InspectionNotIn(
                        CASE,
                        List.of(InspectionStage.INVESTIGATING, InspectionStage.TO_BE_DECIDED),
                        InspectionStage.DECIDED));
    }

    @Test
    void isTransferredOnceFiledAndLeavesNoClockBehind() {
        InspectionStory transferred = ofDistrict()
                .ordered("2012-03-01", "2012-03-10")
                .then(transfer(Destination.JUDICIAL_ORGANS, "2012-03-12"), "2012-03-12");

        assertThat(transferred.state().stage()).isEqualTo(new Stage.Ended(InspectionOutcome.TRANSFERRED));
        assertThat(transferred.state().clocks().all()).isEmpty();
        assertThat(ofDistrict()
                        .complained("2012-03-01")
                        .when(transfer(Destination.ARBITRATION, "2012-03-02"), "2012-03-02")
                        .refusal())
                .isInstanceOf(InspectionNotIn.class);
    }
}
