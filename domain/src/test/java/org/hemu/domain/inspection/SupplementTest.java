package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.accept;
import static org.hemu.domain.inspection.InspectionSteps.alleging;
import static org.hemu.domain.inspection.InspectionSteps.askFor;
import static org.hemu.domain.inspection.InspectionSteps.complain;
import static org.hemu.domain.inspection.InspectionSteps.report;
import static org.hemu.domain.inspection.InspectionSteps.supply;
import static org.hemu.domain.inspection.InspectionSteps.wages;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.INFORMANT;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;

import java.util.List;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.InspectionCaseRejection.InspectionNotIn;
import org.hemu.api.inspection.InspectionCaseRejection.NobodyToAsk;
import org.hemu.api.inspection.InspectionCaseRejection.NothingMissing;
import org.hemu.api.inspection.InspectionCaseRejection.SupplementTermTooShort;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.IntakeCommand.RequestSupplement;
import org.hemu.api.inspection.IntakeEvent.InspectionFiled;
import org.hemu.api.inspection.IntakeEvent.MaterialSupplied;
import org.hemu.api.inspection.IntakeEvent.SupplementRequested;
import org.hemu.api.inspection.MissingItem;
import org.junit.jupiter.api.Test;

/** Whoever comes with too little is told what is missing, and has time for it. */
class SupplementTest {
    private static final Allegation NOBODY = alleging(InspectionStory.UNKNOWN, InspectorsOf.STREET, "2012-01-01", null);
    private static final InspectionStory ASKED = ofDistrict()
            .then(complain(NOBODY, "2012-03-01"), "2012-03-01")
            .then(askFor(MissingItem.EMPLOYER, "2012-03-20", "2012-03-05"), "2012-03-05");

    @Test
    void letsTheDaysForTheAcceptanceStandStillAndBeginAnew() {
        assertThat(ASKED.state().clocks().all()).containsExactly(ClockKind.COMPLAINT_SUPPLEMENT);
        assertThat(ASKED.lastDay(ClockKind.COMPLAINT_SUPPLEMENT)).isEqualTo(day("2012-03-20"));

        InspectionStory supplied = ASKED.then(supply(wages(), "2012-03-12"), "2012-03-12");
        assertThat(supplied.state().clocks().all()).containsExactly(ClockKind.INSPECTION_ACCEPTANCE);
        assertThat(supplied.lastDay(ClockKind.INSPECTION_ACCEPTANCE)).isEqualTo(day("2012-03-19"));
        assertThat(supplied.then(accept("2012-03-12"), "2012-03-12").last()).isInstanceOf(InspectionFiled.class);
    }

    @Test
    void isWaitedForBeforeAnythingIsAccepted() {
        ASKED.when(accept("2012-03-06"), "2012-03-06")
                .refused(new InspectionNotIn(
                        CASE, List.of(InspectionStage.RECEIVED), InspectionStage.SUPPLEMENT_REQUESTED));
    }

    @Test
    void isTakenLateAsLongAsNobodyRefused() {
        assertThat(ASKED.then(supply(wages(), "2012-04-01"), "2012-04-01").last())
                .isInstanceOf(MaterialSupplied.class);
    }

    @Test
    void isAskedOfWhomIsKnown() {
        ofDistrict()
                .then(report(null, NOBODY, "2012-03-01"), "2012-03-01")
                .when(askFor(MissingItem.EMPLOYER, "2012-03-20", "2012-03-05"), "2012-03-05")
                .refused(new NobodyToAsk(CASE));
        InspectionStory named = ofDistrict()
                .then(report(INFORMANT, NOBODY, "2012-03-01"), "2012-03-01")
                .then(askFor(MissingItem.EMPLOYER, "2012-03-20", "2012-03-05"), "2012-03-05")
                .then(supply(wages(), "2012-03-12"), "2012-03-12");
        assertThat(named.state().clocks().all()).isEmpty();
    }

    @Test
    void isOfSomethingAndWithTimeForIt() {
        InspectionStory complained = ofDistrict().complained("2012-03-01");

        complained
                .when(askFor(MissingItem.EMPLOYER, "2012-03-04", "2012-03-05"), "2012-03-05")
                .refused(new SupplementTermTooShort(day("2012-03-04"), day("2012-03-05"), "/until"));
        assertThat(complained
                        .when(askFor(MissingItem.EMPLOYER, "2012-03-05", "2012-03-05"), "2012-03-05")
                        .event())
                .isInstanceOf(SupplementRequested.class);
        complained
                .when(
                        new RequestSupplement(
                                CASE,
                                List.of(),
                                InspectionSteps.document(DocumentKind.NOTICE),
                                day("2012-03-20"),
                                day("2012-03-05")),
                        "2012-03-05")
                .refused(new NothingMissing("/missing"));
        complained
                .when(supply(wages(), "2012-03-05"), "2012-03-05")
                .refused(new InspectionNotIn(
                        CASE, List.of(InspectionStage.SUPPLEMENT_REQUESTED), InspectionStage.RECEIVED));
    }
}
