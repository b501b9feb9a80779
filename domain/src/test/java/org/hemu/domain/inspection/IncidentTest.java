package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.escalate;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;
import static org.hemu.domain.inspection.InspectorsOf.CHANGCHUN;
import static org.hemu.domain.inspection.InspectorsOf.KUANCHENG;
import static org.hemu.domain.inspection.InspectorsOf.NANGUAN;
import static org.hemu.domain.inspection.InspectorsOf.STREET;

import java.util.List;
import java.util.Map;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InspectionCaseRejection.InspectionNotIn;
import org.hemu.api.inspection.InspectionCaseRejection.UnitNotAbove;
import org.hemu.api.inspection.InvestigationCommand.RecordObstruction;
import org.hemu.api.inspection.InvestigationEvent.GroupIncidentEscalated;
import org.hemu.api.inspection.InvestigationEvent.InspectionObstructed;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** What can happen at any time: a group incident, which is made known at once, and resistance of the employer. */
class IncidentTest {
    private static final InspectionStory COMPLAINED = ofDistrict().complained("2012-03-01");

    private static GroupIncidentEscalated escalated(String knownOn, String on, List<Finding> findings) {
        return new GroupIncidentEscalated(
                CASE, NANGUAN, 30, CHANGCHUN, document(DocumentKind.NOTICE), day(knownOn), day(on), findings);
    }

    @Test
    @Pins("group-incident-at-once")
    void aGroupIncidentIsEscalatedAtOnceAndLaterIsFound() {
        COMPLAINED
                .when(escalate(CHANGCHUN, "2012-03-02", "2012-03-02"), "2012-03-02")
                .then(escalated("2012-03-02", "2012-03-02", List.of()));
        COMPLAINED
                .when(escalate(CHANGCHUN, "2012-03-02", "2012-03-03"), "2012-03-03")
                .then(escalated(
                        "2012-03-02",
                        "2012-03-03",
                        List.of(InspectionRules.GROUP_INCIDENT.finding(
                                Map.of("knownOn", "2012-03-02", "escalatedOn", "2012-03-03")))));
        assertThat(InspectionRules.GROUP_INCIDENT.inForceOn(day("2004-11-30"))).isFalse();
        assertThat(InspectionRules.GROUP_INCIDENT.inForceOn(day("2004-12-01"))).isTrue();
    }

    @Test
    void aGroupIncidentIsMadeKnownHereOrAbove() {
        assertThat(COMPLAINED
                        .when(escalate(NANGUAN, "2012-03-02", "2012-03-02"), "2012-03-02")
                        .event())
                .isInstanceOf(GroupIncidentEscalated.class);
        for (JurisdictionCode elsewhere : List.of(KUANCHENG, STREET)) {
            COMPLAINED
                    .when(escalate(elsewhere, "2012-03-02", "2012-03-02"), "2012-03-02")
                    .refused(new UnitNotAbove(elsewhere, NANGUAN, "/escalatedTo"));
        }
        COMPLAINED
                .when(escalate(CHANGCHUN, "2012-03-02", "2012-03-01"), "2012-03-02")
                .refused(new DayBeforeStepFollowed(day("2012-03-01"), day("2012-03-02"), "/escalatedOn"));
    }

    @Test
    void aGroupIncidentMayHaveBeenKnownBeforeAnybodyComplained() {
        assertThat(COMPLAINED
                        .when(escalate(CHANGCHUN, "2012-02-28", "2012-02-28"), "2012-03-02")
                        .event())
                .isInstanceOf(GroupIncidentEscalated.class);
    }

    @Test
    void aGroupIncidentChangesNothingAboutTheCaseAndIsOfAnOpenOne() {
        InspectionStory escalated = COMPLAINED.then(escalate(CHANGCHUN, "2012-03-02", "2012-03-02"), "2012-03-02");

        assertThat(escalated.state().stage()).isEqualTo(COMPLAINED.state().stage());
        assertThat(escalated.state().clocks()).isEqualTo(COMPLAINED.state().clocks());
        assertThat(COMPLAINED
                        .then(
                                InspectionSteps.redirect(
                                        RefusalReason.NOT_INSPECTION_MATTER, Destination.PETITION, "2012-03-02"),
                                "2012-03-02")
                        .when(escalate(CHANGCHUN, "2012-03-02", "2012-03-02"), "2012-03-02")
                        .refusal())
                .isInstanceOf(InspectionNotIn.class);
    }

    @Test
    void anObstructionIsRecordedOnceACaseIsFiled() {
        RecordObstruction obstruct = new RecordObstruction(CASE, document(DocumentKind.RECORD), day("2012-03-02"));

        assertThat(COMPLAINED.when(obstruct, "2012-03-02").refusal()).isInstanceOf(InspectionNotIn.class);
        ofDistrict()
                .filed("2012-03-01")
                .when(obstruct, "2012-03-02")
                .then(new InspectionObstructed(CASE, NANGUAN, document(DocumentKind.RECORD), day("2012-03-02")));
    }
}
