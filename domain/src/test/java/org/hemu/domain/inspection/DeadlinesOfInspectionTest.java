package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.accept;
import static org.hemu.domain.inspection.InspectionSteps.announce;
import static org.hemu.domain.inspection.InspectionSteps.askFor;
import static org.hemu.domain.inspection.InspectionSteps.comply;
import static org.hemu.domain.inspection.InspectionSteps.extend;
import static org.hemu.domain.inspection.InspectionSteps.punish;
import static org.hemu.domain.inspection.InspectionSteps.remind;
import static org.hemu.domain.inspection.InspectionStory.CALENDAR;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.NANGUAN;

import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.inspection.CustodyCommand.ReviewInspectionDeadlines;
import org.hemu.api.inspection.CustodyEvent.DeadlineMissed;
import org.hemu.api.inspection.CustodyEvent.DeadlinesRecomputed;
import org.hemu.api.inspection.CustodyEvent.TermExpired;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.IntakeEvent.InspectionFiled;
import org.hemu.api.inspection.MissingItem;
import org.hemu.api.inspection.PenaltyKind;
import org.junit.jupiter.api.Test;

/** A case is asked to look at its deadlines: it does what is due, once, and nothing otherwise. */
class DeadlinesOfInspectionTest {
    private static final ReviewInspectionDeadlines REVIEW = new ReviewInspectionDeadlines(CASE);
    /** To be accepted by 2012-03-08. */
    private static final InspectionStory COMPLAINED = ofDistrict().complained("2012-03-01");

    private static DeadlineMissed missed(InspectionStory story, ClockKind clock, String on) {
        return new DeadlineMissed(CASE, NANGUAN, story.clock(clock).orElseThrow(), day(on));
    }

    private static TermExpired expired(InspectionStory story, ClockKind clock, String on) {
        return new TermExpired(CASE, NANGUAN, story.clock(clock).orElseThrow(), day(on));
    }

    @Test
    void areRecordedAsMissedOnTheDayAfterTheLastAndOnce() {
        COMPLAINED.when(REVIEW, "2012-03-08").then();
        COMPLAINED.when(REVIEW, "2012-03-09").then(missed(COMPLAINED, ClockKind.INSPECTION_ACCEPTANCE, "2012-03-09"));
        COMPLAINED.then(REVIEW, "2012-03-09").when(REVIEW, "2012-03-10").then();
        assertThat(COMPLAINED
                        .then(REVIEW, "2012-03-09")
                        .then(accept("2012-03-12"), "2012-03-12")
                        .last())
                .isInstanceOf(InspectionFiled.class);
    }

    @Test
    void areNotMissedOnceTheirClockIsStopped() {
        COMPLAINED
                .then(accept("2012-03-08"), "2012-03-08")
                .when(REVIEW, "2012-03-09")
                .then();
        ofDistrict().when(REVIEW, "2012-03-09").refused(new CaseUnknown(CASE));
    }

    @Test
    void runOnForAnInvestigationThatWasExtendedInTimeThoughThatIsRecordedLater() {
        InspectionStory filed = ofDistrict().filed("2012-03-01");

        filed.when(REVIEW, "2012-05-28").then();
        filed.when(REVIEW, "2012-05-29").then(missed(filed, ClockKind.INVESTIGATION, "2012-05-29"));
        InspectionStory extended = filed.then(REVIEW, "2012-05-29").then(extend("2012-05-28"), "2012-05-30");
        extended.when(REVIEW, "2012-07-10").then();
        extended.when(REVIEW, "2012-07-11").then(missed(extended, ClockKind.INVESTIGATION, "2012-07-11"));
    }

    @Test
    void areMissedWhereNothingIsDecidedOrPerformed() {
        InspectionStory investigated = ofDistrict().investigated("2012-03-12");
        InspectionStory ordered = ofDistrict().ordered("2012-03-12", "2012-03-26");

        investigated.when(REVIEW, "2012-03-31").then();
        investigated.when(REVIEW, "2012-04-01").then(missed(investigated, ClockKind.INSPECTION_DECISION, "2012-04-01"));
        ordered.when(REVIEW, "2012-03-26").then();
        ordered.when(REVIEW, "2012-03-27").then(missed(ordered, ClockKind.DECISION_PERFORMANCE, "2012-03-27"));
        ordered.then(comply(1, "2012-03-26"), "2012-03-28")
                .when(REVIEW, "2012-03-28")
                .then();
    }

    @Test
    void areMissedOnceForTheSameDecisionWhateverElseIsDecided() {
        InspectionStory late = ofDistrict()
                .handled("2012-03-12", "2012-03-26")
                .then(REVIEW, "2012-03-27")
                .then(announce(DecisionKind.PENALTY_DECISION, "2012-03-28", PenaltyKind.FINE), "2012-03-28")
                .then(punish(PenaltyKind.FINE, "2012-03-28", "2012-04-12"), "2012-03-28");

        late.when(REVIEW, "2012-04-13").then();
        InspectionStory other = late.then(comply(1, "2012-04-13"), "2012-04-13");
        other.when(REVIEW, "2012-04-13").then(missed(other, ClockKind.DECISION_PERFORMANCE, "2012-04-13"));
    }

    @Test
    void leaveWhatWasDoneInTimeThoughItIsRecordedLater() {
        InspectionStory missed = ofDistrict().inspected("2012-03-01").then(REVIEW, "2012-05-29");

        InspectionStory completed = missed.then(InspectionSteps.complete("2012-05-28"), "2012-05-30");
        assertThat(completed.last().occurredOn()).isEqualTo(day("2012-05-28"));
        assertThat(completed.last().stopped()).containsExactly(ClockKind.INVESTIGATION);
    }

    @Test
    void expireWithoutAnybodyHavingMissedThem() {
        InspectionStory asked = COMPLAINED.then(askFor(MissingItem.EMPLOYER, "2012-03-20", "2012-03-05"), "2012-03-05");
        asked.when(REVIEW, "2012-03-20").then();
        asked.when(REVIEW, "2012-03-21").then(expired(asked, ClockKind.COMPLAINT_SUPPLEMENT, "2012-03-21"));
        asked.then(REVIEW, "2012-03-21").when(REVIEW, "2012-03-22").then();

        InspectionStory told = ofDistrict()
                .investigated("2012-03-12")
                .then(announce(DecisionKind.PENALTY_DECISION, "2012-03-12", PenaltyKind.LARGE_FINE), "2012-03-12");
        told.when(REVIEW, "2012-03-16").then(expired(told, ClockKind.HEARING_REQUEST, "2012-03-16"));

        InspectionStory reminded = ofDistrict()
                .handled("2012-03-01", "2012-03-15")
                .then(REVIEW, "2012-03-16")
                .then(remind(1, "2012-05-02"), "2012-05-02");
        reminded.when(REVIEW, "2012-05-17").then(expired(reminded, ClockKind.ENFORCEMENT_REMINDER, "2012-05-17"));
    }

    @Test
    void areRecomputedWhenANoticeBecomesKnownAndFoundMissedInOneGo() {
        InspectionStory undetermined =
                ofDistrict().knowing(CALENDAR.asKnownOn(day("2012-12-09"))).complained("2012-12-27");
        InspectionStory known = undetermined.knowing(CALENDAR);

        undetermined.when(REVIEW, "2013-03-01").then();
        DeadlinesRecomputed recomputed =
                (DeadlinesRecomputed) known.when(REVIEW, "2013-01-06").event();
        assertThat(recomputed.before()).extracting(Deadline::yearWithoutNotice).containsExactly(2013);
        assertThat(recomputed.after()).extracting(Deadline::lastDay).containsExactly(day("2013-01-06"));
        known.then(REVIEW, "2013-01-06").when(REVIEW, "2013-01-06").then();
        assertThat(known.then(REVIEW, "2013-01-07").events().stream()
                        .skip(1)
                        .map(Object::getClass)
                        .map(Class::getSimpleName))
                .containsExactly("DeadlinesRecomputed", "DeadlineMissed");
    }
}
