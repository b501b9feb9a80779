package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.accept;
import static org.hemu.domain.inspection.InspectionSteps.announce;
import static org.hemu.domain.inspection.InspectionSteps.appoint;
import static org.hemu.domain.inspection.InspectionSteps.assign;
import static org.hemu.domain.inspection.InspectionSteps.close;
import static org.hemu.domain.inspection.InspectionSteps.complain;
import static org.hemu.domain.inspection.InspectionSteps.complete;
import static org.hemu.domain.inspection.InspectionSteps.comply;
import static org.hemu.domain.inspection.InspectionSteps.extend;
import static org.hemu.domain.inspection.InspectionSteps.hold;
import static org.hemu.domain.inspection.InspectionSteps.inspect;
import static org.hemu.domain.inspection.InspectionSteps.punish;
import static org.hemu.domain.inspection.InspectionSteps.wagesSince;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.LIU;
import static org.hemu.domain.inspection.InspectorsOf.SUN;
import static org.hemu.domain.inspection.InspectorsOf.ZHAO;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.Deadline;
import org.hemu.api.inspection.CustodyCommand.ArchiveInspection;
import org.hemu.api.inspection.CustodyCommand.ReviewInspectionDeadlines;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.HearingCommand.RequestHearing;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.InspectionNotIn;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.PenaltyKind;
import org.junit.jupiter.api.Test;

/** Wages that were not paid before Spring Festival 2012, from the complaint to the archive. */
class WholeInspectionTest {
    private static InspectionStory investigated() {
        return ofDistrict()
                .then(complain(wagesSince("2011-10-01"), "2012-01-17"), "2012-01-17")
                .then(accept("2012-01-29"), "2012-01-29")
                .then(assign("2012-01-30", LIU, ZHAO), "2012-01-30")
                .then(inspect("2012-02-06", LIU, ZHAO), "2012-02-06")
                .then(extend("2012-04-20"), "2012-04-20")
                .then(complete("2012-05-21"), "2012-05-21");
    }

    private static InspectionStory whole() {
        return investigated()
                .then(announce(DecisionKind.PENALTY_DECISION, "2012-05-22", PenaltyKind.LARGE_FINE), "2012-05-22")
                .then(new RequestHearing(CASE, day("2012-05-24")), "2012-05-24")
                .then(appoint(SUN, "2012-06-01", "2012-05-25"), "2012-05-25")
                .then(hold("2012-06-01"), "2012-06-01")
                .then(punish(PenaltyKind.LARGE_FINE, "2012-06-08", "2012-06-25"), "2012-06-08")
                .then(comply(1, "2012-06-21"), "2012-06-21")
                .then(close("2012-06-25"), "2012-06-25")
                .then(new ArchiveInspection(CASE, day("2012-07-02")), "2012-07-02");
    }

    @Test
    void leavesNoClockBehindAndMissesNone() {
        InspectionStory quiet = investigated();
        for (LocalDate date = day("2012-05-21"); !date.isAfter(day("2012-06-11")); date = date.plusDays(1)) {
            quiet = quiet.then(new ReviewInspectionDeadlines(CASE), date.toString());
        }

        assertThat(quiet.events()).isEqualTo(investigated().events());
        assertThat(whole().state().clocks().all()).isEmpty();
        assertThat(whole().state().stage()).isEqualTo(new Stage.Archived());
    }

    @Test
    void startsEachClockWithItsDerivation() {
        assertThat(whole().events().stream()
                        .map(InspectionCaseEvent::started)
                        .flatMap(List::stream)
                        .map(Deadline::derivation))
                .containsExactly(
                        "inspection-acceptance-5-working-days (关于实施《劳动保障监察条例》若干规定 第十八条): "
                                + "2012-01-17 + 5 WORKING_DAY; calendar 20 -> 2012-01-29",
                        "investigation-60-working-days (劳动保障监察条例 第十七条): "
                                + "2012-01-29 + 60 WORKING_DAY; calendar 20 -> 2012-04-23",
                        "investigation-60-working-days (劳动保障监察条例 第十七条): "
                                + "2012-01-29 + 60 WORKING_DAY; extended on 2012-04-20 + 30 "
                                + "(investigation-extended-30-working-days); calendar 20 -> 2012-06-05",
                        "inspection-decision-15-working-days (关于实施《劳动保障监察条例》若干规定 第三十七条): "
                                + "2012-05-21 + 15 WORKING_DAY; calendar 20 -> 2012-06-11",
                        "hearing-requested-within-3-days (行政处罚法 第四十二条): "
                                + "2012-05-22 + 3 CALENDAR_DAY; calendar 20 -> 2012-05-25",
                        "decision-after-investigation (劳动保障监察条例 第十八条): "
                                + "2012-06-08 + 17 AGREED_DAY; calendar 20 -> 2012-06-25");
    }

    @Test
    void isArchivedOnceItIsOver() {
        investigated()
                .when(new ArchiveInspection(CASE, day("2012-05-22")), "2012-05-22")
                .refused(new InspectionNotIn(CASE, List.of(InspectionStage.ENDED), InspectionStage.TO_BE_DECIDED));
    }
}
