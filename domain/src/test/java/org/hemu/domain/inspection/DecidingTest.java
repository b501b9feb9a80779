package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.announce;
import static org.hemu.domain.inspection.InspectionSteps.close;
import static org.hemu.domain.inspection.InspectionSteps.comply;
import static org.hemu.domain.inspection.InspectionSteps.decide;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.handle;
import static org.hemu.domain.inspection.InspectionSteps.order;
import static org.hemu.domain.inspection.InspectionSteps.pay;
import static org.hemu.domain.inspection.InspectionSteps.publish;
import static org.hemu.domain.inspection.InspectionSteps.punish;
import static org.hemu.domain.inspection.InspectionSteps.setAside;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.WAGES;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.NANGUAN;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.AmountImpossible;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.inspection.DecisionCommand.DecideInspection;
import org.hemu.api.inspection.DecisionCommand.ExtendDecision;
import org.hemu.api.inspection.DecisionEvent.InspectionClosed;
import org.hemu.api.inspection.DecisionEvent.InspectionDecided;
import org.hemu.api.inspection.DecisionEvent.ViolationPublished;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.Duty;
import org.hemu.api.inspection.DutyKind;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionExtensionTooShort;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionSettled;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionUnknown;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionsStillOpen;
import org.hemu.api.inspection.InspectionCaseRejection.DueBeforeDecision;
import org.hemu.api.inspection.InspectionCaseRejection.DutiesMissing;
import org.hemu.api.inspection.InspectionCaseRejection.DutyAmountDoesNotFit;
import org.hemu.api.inspection.InspectionCaseRejection.ExtraDamagesOutOfRange;
import org.hemu.api.inspection.InspectionCaseRejection.InspectionNotIn;
import org.hemu.api.inspection.InspectionCaseRejection.NoDeadlineToExtend;
import org.hemu.api.inspection.InspectionCaseRejection.NoDecisionStands;
import org.hemu.api.inspection.InspectionCaseRejection.NoWagesOverdue;
import org.hemu.api.inspection.InspectionCaseRejection.PenaltiesDoNotFit;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.PenaltyKind;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided, until when it is performed, and how a case is closed (劳动保障监察条例 第十八条、第二十二条、第二十六条). */
class DecidingTest {
    private static final InspectionStory INVESTIGATED = ofDistrict().investigated("2012-03-12");
    private static final InspectionStory ORDERED = ofDistrict().ordered("2012-03-12", "2012-03-26");

    private static ExtendDecision putOff(String until, String on) {
        return new ExtendDecision(CASE, day(until), document(DocumentKind.APPROVAL), day(on));
    }

    @Test
    void stopsTheClockForTheDecisionAndStartsTheOneForThePerformance() {
        assertThat(ORDERED.state().clocks().all()).containsExactly(ClockKind.DECISION_PERFORMANCE);
        assertThat(ORDERED.clock(ClockKind.DECISION_PERFORMANCE).orElseThrow().derivation())
                .isEqualTo("decision-after-investigation (劳动保障监察条例 第十八条): 2012-03-12 + 14 AGREED_DAY; "
                        + "calendar 20 -> 2012-03-26");
    }

    @Test
    @Pins("inspection-decision-extended")
    void isPutOffWhileThereIsStillTime() {
        Deadline fifteen = INVESTIGATED.clock(ClockKind.INSPECTION_DECISION).orElseThrow();

        assertThat(fifteen.lastDay()).isEqualTo(day("2012-03-31"));
        assertThat(INVESTIGATED
                        .then(putOff("2012-04-20", "2012-03-31"), "2012-03-31")
                        .lastDay(ClockKind.INSPECTION_DECISION))
                .isEqualTo(day("2012-04-20"));
        INVESTIGATED
                .when(putOff("2012-04-20", "2012-04-01"), "2012-04-01")
                .refused(new PeriodOver(
                        ClockKind.INSPECTION_DECISION, day("2012-03-31"), fifteen.rule(), "/approvedOn"));
        INVESTIGATED
                .when(putOff("2012-03-31", "2012-03-20"), "2012-03-20")
                .refused(new DecisionExtensionTooShort(day("2012-03-31"), day("2012-03-31"), "/until"));
        ORDERED.when(putOff("2012-04-20", "2012-03-20"), "2012-03-20")
                .refused(new NoDeadlineToExtend(ClockKind.INSPECTION_DECISION));
        assertThat(InspectionRules.LATER_DECISION.inForceOn(day("2005-01-31"))).isFalse();
    }

    @Test
    void saysWhatIsToBeDoneUntilWhen() {
        DecisionKind order = DecisionKind.ORDER_TO_CORRECT;

        INVESTIGATED
                .when(decide(order, List.of(), List.of(), "2012-03-26", "2012-03-12"), "2012-03-12")
                .refused(new DutiesMissing("/duties"));
        INVESTIGATED
                .when(
                        decide(
                                order,
                                List.of(),
                                List.of(new Duty(DutyKind.PAY_WAGES, null)),
                                "2012-03-26",
                                "2012-03-12"),
                        "2012-03-12")
                .refused(new DutyAmountDoesNotFit(DutyKind.PAY_WAGES, "/duties/0/amountFen"));
        INVESTIGATED
                .when(
                        decide(
                                order,
                                List.of(),
                                List.of(new Duty(DutyKind.CORRECTION, null), pay(DutyKind.PAY_WAGES, 0)),
                                "2012-03-26",
                                "2012-03-12"),
                        "2012-03-12")
                .refused(new AmountImpossible(0, "/duties/1/amountFen"));
        INVESTIGATED
                .when(order("2012-03-12", "2012-03-11"), "2012-03-12")
                .refused(new DueBeforeDecision(day("2012-03-11"), day("2012-03-12"), "/dueOn"));
        INVESTIGATED
                .when(
                        decide(
                                order,
                                List.of(PenaltyKind.WARNING),
                                List.of(pay(DutyKind.PAY_WAGES, WAGES)),
                                "2012-03-26",
                                "2012-03-12"),
                        "2012-03-12")
                .refused(new PenaltiesDoNotFit(order, "/penalties"));
    }

    @ParameterizedTest(name = "{0} fen on top of 1200001: {1}")
    @CsvSource({"600000, false", "600001, true", "1200001, true", "1200002, false"})
    @Pins("extra-damages-50-to-100-percent")
    void addsTheHalfToTheWholeOfWagesThatWereOrderedAndNotPaid(long fen, boolean taken) {
        InspectionStory told = ORDERED.then(announce(DecisionKind.HANDLING_DECISION, "2012-03-27"), "2012-03-27");
        DecideInspection more = decide(
                DecisionKind.HANDLING_DECISION,
                List.of(),
                List.of(pay(DutyKind.PAY_WAGES, WAGES), pay(DutyKind.PAY_EXTRA_DAMAGES, fen)),
                "2012-04-10",
                "2012-03-27");

        if (taken) {
            assertThat(told.when(more, "2012-03-27").event()).isInstanceOf(InspectionDecided.class);
        } else {
            told.when(more, "2012-03-27")
                    .refused(new ExtraDamagesOutOfRange(
                            fen, 600_001, WAGES, InspectionRules.EXTRA_DAMAGES.citation(), "/duties/1/amountFen"));
        }
    }

    @Test
    @Pins("extra-damages-50-to-100-percent")
    void addsNothingWhileThereIsStillTimeOrTheWagesWerePaid() {
        DecideInspection onLastDay = decide(
                DecisionKind.HANDLING_DECISION,
                List.of(),
                List.of(pay(DutyKind.PAY_EXTRA_DAMAGES, WAGES)),
                "2012-04-10",
                "2012-03-26");
        NoWagesOverdue none = new NoWagesOverdue(InspectionRules.EXTRA_DAMAGES.citation(), "/duties/0/kind");

        ORDERED.then(announce(DecisionKind.HANDLING_DECISION, "2012-03-26"), "2012-03-26")
                .when(onLastDay, "2012-03-26")
                .refused(none);
        DecideInspection dayAfter = decide(
                DecisionKind.HANDLING_DECISION,
                List.of(),
                List.of(pay(DutyKind.PAY_EXTRA_DAMAGES, WAGES)),
                "2012-04-10",
                "2012-03-27");
        InspectionStory told = ORDERED.then(announce(DecisionKind.HANDLING_DECISION, "2012-03-27"), "2012-03-27");
        assertThat(told.when(dayAfter, "2012-03-27").event()).isInstanceOf(InspectionDecided.class);
        ORDERED.then(comply(1, "2012-03-20"), "2012-03-20")
                .then(announce(DecisionKind.HANDLING_DECISION, "2012-03-27"), "2012-03-27")
                .when(dayAfter, "2012-03-27")
                .refused(none);
    }

    @Test
    void isPerformedAndThenTheCaseIsClosedWithItsOutcome() {
        InspectionStory performed = ORDERED.then(comply(1, "2012-03-20"), "2012-03-20");

        ORDERED.when(close("2012-03-20"), "2012-03-20").refused(new DecisionsStillOpen(List.of(1)));
        assertThat(performed.state().clocks().all()).isEmpty();
        assertThat(performed.then(close("2012-03-21"), "2012-03-21").last())
                .isEqualTo(new InspectionClosed(
                        CASE,
                        NANGUAN,
                        InspectionOutcome.ORDER_TO_CORRECT,
                        document(DocumentKind.RECORD),
                        day("2012-03-21"),
                        ClockChanges.NONE));
        performed.when(comply(1, "2012-03-21"), "2012-03-21").refused(new DecisionSettled(1, day("2012-03-20")));
        performed.when(comply(2, "2012-03-21"), "2012-03-21").refused(new DecisionUnknown(2, "/number"));
    }

    @Test
    @Pins("decision-after-investigation")
    void followsAnOrderThatWasNotPerformedAndTakesItsPlace() {
        InspectionStory handled = ORDERED.then(announce(DecisionKind.HANDLING_DECISION, "2012-03-27"), "2012-03-27")
                .then(handle("2012-03-27", "2012-04-10"), "2012-03-27");

        assertThat(handled.lastDay(ClockKind.DECISION_PERFORMANCE)).isEqualTo(day("2012-04-10"));
        handled.when(comply(1, "2012-03-28"), "2012-03-28").refused(new DecisionSettled(1, day("2012-03-27")));
        InspectionStory closed =
                handled.then(comply(2, "2012-04-05"), "2012-04-05").then(close("2012-04-06"), "2012-04-06");
        assertThat(closed.state().stage()).isEqualTo(new Stage.Ended(InspectionOutcome.HANDLING_DECISION));
    }

    @Test
    void leavesAnOrderOpenThatIsLaterOrWhoseSuccessorWasSetAside() {
        InspectionStory later = ofDistrict()
                .handled("2012-03-12", "2012-03-26")
                .then(order("2012-03-13", "2012-03-28"), "2012-03-13")
                .then(comply(1, "2012-03-20"), "2012-03-20");
        InspectionStory again = ORDERED.then(announce(DecisionKind.HANDLING_DECISION, "2012-03-27"), "2012-03-27")
                .then(handle("2012-03-27", "2012-04-10"), "2012-03-27")
                .then(setAside(2, "2012-04-02"), "2012-04-02");

        later.when(close("2012-03-20"), "2012-03-20").refused(new DecisionsStillOpen(List.of(2)));
        again.when(close("2012-04-02"), "2012-04-02").refused(new DecisionsStillOpen(List.of(1)));
        assertThat(again.lastDay(ClockKind.DECISION_PERFORMANCE)).isEqualTo(day("2012-03-26"));
    }

    @Test
    void endsTheCaseByTheGravestDecisionThatStands() {
        InspectionStory both = ofDistrict()
                .handled("2012-03-12", "2012-03-26")
                .then(announce(DecisionKind.PENALTY_DECISION, "2012-03-13", PenaltyKind.FINE), "2012-03-13")
                .then(punish(PenaltyKind.FINE, "2012-03-14", "2012-03-29"), "2012-03-14");

        assertThat(both.lastDay(ClockKind.DECISION_PERFORMANCE)).isEqualTo(day("2012-03-26"));
        InspectionStory one = both.then(comply(1, "2012-03-20"), "2012-03-20");
        assertThat(one.lastDay(ClockKind.DECISION_PERFORMANCE)).isEqualTo(day("2012-03-29"));
        assertThat(one.then(comply(2, "2012-03-22"), "2012-03-22")
                        .then(close("2012-03-22"), "2012-03-22")
                        .state()
                        .stage())
                .isEqualTo(new Stage.Ended(InspectionOutcome.PENALTY_DECISION));
        assertThat(one.then(setAside(2, "2012-03-22"), "2012-03-22")
                        .then(close("2012-03-22"), "2012-03-22")
                        .state()
                        .stage())
                .isEqualTo(new Stage.Ended(InspectionOutcome.HANDLING_DECISION));
        assertThat(ORDERED.then(setAside(1, "2012-03-22"), "2012-03-22")
                        .then(close("2012-03-22"), "2012-03-22")
                        .state()
                        .stage())
                .isEqualTo(new Stage.Ended(InspectionOutcome.DECISION_SET_ASIDE));
    }

    @Test
    @Pins("violation-made-public")
    void isMadePublicAsLongAsItStands() {
        ORDERED.when(publish("2012-03-20"), "2012-03-20")
                .then(new ViolationPublished(CASE, NANGUAN, document(DocumentKind.NOTICE), day("2012-03-20")));
        ORDERED.then(setAside(1, "2012-03-19"), "2012-03-19")
                .when(publish("2012-03-20"), "2012-03-20")
                .refused(new NoDecisionStands(CASE, InspectionRules.PUBLICATION.citation()));
        INVESTIGATED
                .when(publish("2012-03-20"), "2012-03-20")
                .refused(new InspectionNotIn(CASE, List.of(InspectionStage.DECIDED), InspectionStage.TO_BE_DECIDED));
    }
}
