package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.accept;
import static org.hemu.domain.inspection.InspectionSteps.alleging;
import static org.hemu.domain.inspection.InspectionSteps.complain;
import static org.hemu.domain.inspection.InspectionSteps.report;
import static org.hemu.domain.inspection.InspectionSteps.wages;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.EmployerUnidentified;
import org.hemu.api.inspection.InspectionCaseRejection.InspectionNotIn;
import org.hemu.api.inspection.InspectionCaseRejection.OutsideJurisdiction;
import org.hemu.api.inspection.InspectionCaseRejection.ViolationTooOld;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.IntakeEvent.InspectionAccepted;
import org.hemu.api.inspection.IntakeEvent.InspectionFiled;
import org.hemu.api.inspection.MissingItem;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint is taken under three conditions, within five working days, and filed the same day (若干规定 第十八条). */
class AcceptingTest {
    private static final InspectionStory COMPLAINED = ofDistrict().complained("2012-03-01");

    @ParameterizedTest(name = "received on {0}: until {1}")
    @CsvSource({
        "2012-03-01, 2012-03-08, over a weekend",
        "2012-01-17, 2012-01-29, Saturday the 21st and Sunday the 29th are worked around Spring Festival",
        "2012-01-19, 2012-01-31, over Spring Festival",
        "2012-02-24, 2012-03-02, over a leap day",
        "2012-12-27, 2013-01-06, over New Year; the weekend after it is worked"
    })
    @Pins("inspection-acceptance-5-working-days")
    void hasFiveWorkingDays(String receivedOn, String lastDay, String why) {
        assertThat(ofDistrict().complained(receivedOn).lastDay(ClockKind.INSPECTION_ACCEPTANCE))
                .as(why)
                .isEqualTo(day(lastDay));
    }

    @Test
    @Pins("inspection-acceptance-5-working-days")
    void hasNoLimitBefore2005() {
        assertThat(InspectionLimits.ACCEPTANCE.inForceOn(day("2005-01-31"))).isEmpty();
        assertThat(InspectionLimits.ACCEPTANCE.inForceOn(day("2005-02-01"))).isPresent();
    }

    @Test
    void runsUndeterminedIntoAYearWithoutNoticeAndIsAcceptedAllTheSame() {
        InspectionStory undetermined = ofDistrict()
                .knowing(InspectionStory.CALENDAR.asKnownOn(day("2012-12-09")))
                .complained("2012-12-31");

        assertThat(undetermined
                        .clock(ClockKind.INSPECTION_ACCEPTANCE)
                        .orElseThrow()
                        .yearWithoutNotice())
                .isEqualTo(2013);
        assertThat(undetermined.then(accept("2013-01-04"), "2013-01-04").last()).isInstanceOf(InspectionFiled.class);
    }

    @Test
    @Pins("investigation-60-working-days")
    void filesTheCaseTheSameDay() {
        InspectionStory accepted = COMPLAINED.then(accept("2012-03-05"), "2012-03-06");
        List<InspectionCaseEvent> both = accepted.events().subList(1, 3);

        assertThat(both).extracting(Object::getClass).containsExactly(InspectionAccepted.class, InspectionFiled.class);
        assertThat(both).extracting(InspectionCaseEvent::occurredOn).containsOnly(day("2012-03-05"));
        assertThat(both.getFirst().stopped()).containsExactly(ClockKind.INSPECTION_ACCEPTANCE);
        assertThat(accepted.state().clocks().all()).containsExactly(ClockKind.INVESTIGATION);
    }

    @ParameterizedTest(name = "ended on {0}, received on {1}: {2}")
    @CsvSource({
        "2010-03-01, 2012-03-01, true",
        "2010-03-01, 2012-03-02, false",
        "2010-02-28, 2012-02-28, true",
        "2010-02-28, 2012-02-29, false",
        "2012-02-29, 2014-02-28, true",
        "2012-02-29, 2014-03-01, false",
        "2010-01-22, 2012-01-22, true",
        "2010-01-22, 2012-01-29, false"
    })
    @Pins("violation-within-2-years")
    void looksIntoWhatEndedWithinTwoYears(String endedOn, String receivedOn, boolean taken) {
        InspectionStory received = ofDistrict()
                .then(
                        complain(
                                alleging(InspectionStory.KNOWN, InspectorsOf.STREET, "2010-01-01", endedOn),
                                receivedOn),
                        receivedOn);
        Decision<InspectionCaseEvent> decision =
                received.when(accept(receivedOn), receivedOn).decision();

        assertThat(decision instanceof Decision.Accepted).isEqualTo(taken);
        if (!taken) {
            received.when(accept(receivedOn), receivedOn)
                    .refused(new ViolationTooOld(day(endedOn).plusYears(2), InspectionRules.TWO_YEARS.citation(), ""));
        }
    }

    @Test
    @Pins("violation-within-2-years")
    void looksIntoWhatGoesOnHoweverLong() {
        InspectionStory received = ofDistrict()
                .then(
                        complain(
                                alleging(InspectionStory.KNOWN, InspectorsOf.STREET, "2001-01-01", null), "2012-03-01"),
                        "2012-03-01");

        assertThat(received.then(accept("2012-03-01"), "2012-03-01").last()).isInstanceOf(InspectionFiled.class);
    }

    @Test
    @Pins("violation-within-2-years")
    void countsTheTwoYearsToTheReceiptAndNotToTheAcceptance() {
        InspectionStory received = ofDistrict()
                .then(
                        complain(
                                alleging(InspectionStory.KNOWN, InspectorsOf.STREET, "2010-01-01", "2010-03-01"),
                                "2012-03-01"),
                        "2012-03-01");

        assertThat(received.then(accept("2012-03-08"), "2012-03-08").last()).isInstanceOf(InspectionFiled.class);
    }

    @Test
    @Pins("violation-within-2-years")
    void countsThemToTheReceiptThoughItWasSupplementedLater() {
        Allegation ended = alleging(InspectionStory.KNOWN, InspectorsOf.STREET, "2010-01-01", "2010-03-01");
        InspectionStory supplied = ofDistrict()
                .then(complain(ended, "2012-03-01"), "2012-03-01")
                .then(InspectionSteps.askFor(MissingItem.HARM_BY_EMPLOYER, "2012-03-20", "2012-03-05"), "2012-03-05")
                .then(InspectionSteps.supply(ended, "2012-03-06"), "2012-03-06");

        assertThat(supplied.then(accept("2012-03-06"), "2012-03-06").last()).isInstanceOf(InspectionFiled.class);
    }

    @Test
    @Pins("complaint-names-employer")
    void asksForAnEmployerThatIsKnown() {
        ofDistrict()
                .then(
                        complain(
                                alleging(InspectionStory.UNKNOWN, InspectorsOf.STREET, "2012-01-01", null),
                                "2012-03-01"),
                        "2012-03-01")
                .when(accept("2012-03-01"), "2012-03-01")
                .refused(new EmployerUnidentified(InspectionRules.IDENTIFIED.citation(), ""));
        assertThat(ofDistrict()
                        .then(
                                complain(
                                        alleging(
                                                new EmployerParty(null, null, "某建筑公司"),
                                                InspectorsOf.STREET,
                                                "2012-01-01",
                                                null),
                                        "2012-03-01"),
                                "2012-03-01")
                        .then(accept("2012-03-01"), "2012-03-01")
                        .last())
                .isInstanceOf(InspectionFiled.class);
    }

    @Test
    @Pins("inspection-at-place-of-employment")
    void asksForAPlaceOfEmploymentInTheJurisdiction() {
        ofDistrict()
                .then(
                        complain(
                                alleging(InspectionStory.KNOWN, InspectorsOf.KUANCHENG, "2012-01-01", null),
                                "2012-03-01"),
                        "2012-03-01")
                .when(accept("2012-03-01"), "2012-03-01")
                .refused(new OutsideJurisdiction(
                        InspectorsOf.KUANCHENG, InspectorsOf.NANGUAN, InspectionRules.PLACE.citation(), ""));
    }

    @Test
    void asksTheSameOfAReport() {
        assertThat(ofDistrict()
                        .then(report(null, wages(), "2012-03-01"), "2012-03-01")
                        .then(accept("2012-03-01"), "2012-03-01")
                        .last())
                .isInstanceOf(InspectionFiled.class);
        assertThat(ofDistrict()
                        .then(
                                report(
                                        null,
                                        alleging(InspectionStory.UNKNOWN, InspectorsOf.STREET, "2012-01-01", null),
                                        "2012-03-01"),
                                "2012-03-01")
                        .when(accept("2012-03-01"), "2012-03-01")
                        .refusal())
                .isInstanceOf(EmployerUnidentified.class);
    }

    @Test
    void isOnceAndNotBeforeTheReceipt() {
        COMPLAINED
                .when(accept("2012-02-29"), "2012-03-01")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/acceptedOn"));
        COMPLAINED
                .then(accept("2012-03-01"), "2012-03-01")
                .when(accept("2012-03-01"), "2012-03-01")
                .refused(new InspectionNotIn(CASE, List.of(InspectionStage.RECEIVED), InspectionStage.INVESTIGATING));
        ofDistrict().when(accept("2012-03-01"), "2012-03-01").refused(new CaseUnknown(CASE));
    }
}
