package org.hemu.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.inspection.InspectionSteps.alleging;
import static org.hemu.domain.inspection.InspectionSteps.askFor;
import static org.hemu.domain.inspection.InspectionSteps.complain;
import static org.hemu.domain.inspection.InspectionSteps.document;
import static org.hemu.domain.inspection.InspectionSteps.redirect;
import static org.hemu.domain.inspection.InspectionSteps.refuse;
import static org.hemu.domain.inspection.InspectionSteps.report;
import static org.hemu.domain.inspection.InspectionSteps.supply;
import static org.hemu.domain.inspection.InspectionStory.CASE;
import static org.hemu.domain.inspection.InspectionStory.OTHER_CASE;
import static org.hemu.domain.inspection.InspectionStory.day;
import static org.hemu.domain.inspection.InspectionStory.ofDistrict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InspectionCaseRejection.DestinationDoesNotFit;
import org.hemu.api.inspection.InspectionCaseRejection.DuplicateUnknown;
import org.hemu.api.inspection.InspectionCaseRejection.InsideJurisdiction;
import org.hemu.api.inspection.InspectionCaseRejection.NothingAskedFor;
import org.hemu.api.inspection.InspectionCaseRejection.ReasonDoesNotFit;
import org.hemu.api.inspection.InspectionCaseRejection.SupplementFirst;
import org.hemu.api.inspection.InspectionCaseRejection.SupplementStillOpen;
import org.hemu.api.inspection.InspectionCaseRejection.ViolationNotTooOld;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.IntakeCommand.RefuseInspection;
import org.hemu.api.inspection.IntakeEvent.InspectionRedirected;
import org.hemu.api.inspection.IntakeEvent.InspectionRefused;
import org.hemu.api.inspection.MissingItem;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** What is not taken: a reason that can be checked is true, and whoever is sent away learns where to go. */
class RefusingTest {
    private static final InspectionStory COMPLAINED = ofDistrict().complained("2012-03-01");
    private static final InspectionStory ELSEWHERE = ofDistrict()
            .then(
                    complain(alleging(InspectionStory.KNOWN, InspectorsOf.KUANCHENG, "2012-01-01", null), "2012-03-01"),
                    "2012-03-01");

    private static void refuses(InspectionStory story, RefusalReason reason, String on) {
        InspectionStory refused = story.then(refuse(reason, on), on);

        assertThat(refused.state().stage()).isEqualTo(new Stage.Ended(InspectionOutcome.REFUSED));
        assertThat(refused.state().clocks().all()).isEmpty();
    }

    private static InspectionStory ended(String endedOn) {
        return ofDistrict()
                .then(
                        complain(
                                alleging(InspectionStory.KNOWN, InspectorsOf.STREET, "2010-01-01", endedOn),
                                "2012-03-02"),
                        "2012-03-02");
    }

    @Test
    @Pins("violation-within-2-years")
    void refusesWhatIsTooOldAndNothingElseForThat() {
        refuses(ended("2010-03-01"), RefusalReason.OVER_TWO_YEARS, "2012-03-05");
        ended("2010-03-02")
                .when(refuse(RefusalReason.OVER_TWO_YEARS, "2012-03-05"), "2012-03-05")
                .refused(new ViolationNotTooOld(day("2012-03-02"), InspectionRules.TWO_YEARS.citation(), "/reason"));
        COMPLAINED
                .when(refuse(RefusalReason.OVER_TWO_YEARS, "2012-03-05"), "2012-03-05")
                .refused(new ViolationNotTooOld(null, InspectionRules.TWO_YEARS.citation(), "/reason"));
    }

    @Test
    @Pins("inspection-at-place-of-employment")
    void refusesWhatIsElsewhereAndNothingElseForThat() {
        refuses(ELSEWHERE, RefusalReason.WRONG_JURISDICTION, "2012-03-05");
        COMPLAINED
                .when(refuse(RefusalReason.WRONG_JURISDICTION, "2012-03-05"), "2012-03-05")
                .refused(new InsideJurisdiction(
                        InspectorsOf.STREET, InspectorsOf.NANGUAN, InspectionRules.PLACE.citation(), "/reason"));
    }

    @Test
    @Pins("complaint-names-employer")
    void asksForWhatIsMissingBeforeItRefuses() {
        COMPLAINED
                .when(refuse(RefusalReason.EMPLOYER_OR_EVIDENCE_MISSING, "2012-03-05"), "2012-03-05")
                .refused(new SupplementFirst(InspectionRules.IDENTIFIED.citation(), "/reason"));
        refuses(
                COMPLAINED
                        .then(askFor(MissingItem.HARM_BY_EMPLOYER, "2012-03-20", "2012-03-05"), "2012-03-05")
                        .then(supply(InspectionSteps.wages(), "2012-03-12"), "2012-03-12"),
                RefusalReason.EMPLOYER_OR_EVIDENCE_MISSING,
                "2012-03-13");
        refuses(
                ofDistrict().then(report(null, InspectionSteps.wages(), "2012-03-01"), "2012-03-01"),
                RefusalReason.EMPLOYER_OR_EVIDENCE_MISSING,
                "2012-03-05");
    }

    @Test
    void refusesWhatWasNotSupplementedOnceTheTimeForItIsOver() {
        InspectionStory asked = COMPLAINED.then(askFor(MissingItem.EMPLOYER, "2012-03-20", "2012-03-05"), "2012-03-05");

        asked.when(refuse(RefusalReason.NOT_SUPPLEMENTED, "2012-03-20"), "2012-03-20")
                .refused(new SupplementStillOpen(day("2012-03-20"), "/reason"));
        refuses(asked, RefusalReason.NOT_SUPPLEMENTED, "2012-03-21");
        COMPLAINED
                .when(refuse(RefusalReason.NOT_SUPPLEMENTED, "2012-03-21"), "2012-03-21")
                .refused(new NothingAskedFor(CASE, "/reason"));
    }

    @Test
    void refusesTheSameASecondTime() {
        RefuseInspection same = new RefuseInspection(
                CASE, RefusalReason.DUPLICATE, OTHER_CASE, document(DocumentKind.NOTICE), day("2012-03-05"));

        COMPLAINED.when(same, "2012-03-05").refused(new DuplicateUnknown(OTHER_CASE, "/duplicateOf"));
        assertThat(COMPLAINED.withDuplicateOnRecord().when(same, "2012-03-05").event())
                .isInstanceOf(InspectionRefused.class);
        COMPLAINED
                .withDuplicateOnRecord()
                .when(
                        new RefuseInspection(
                                CASE, RefusalReason.DUPLICATE, CASE, document(DocumentKind.NOTICE), day("2012-03-05")),
                        "2012-03-05")
                .refused(new DuplicateUnknown(CASE, "/duplicateOf"));
        COMPLAINED
                .withDuplicateOnRecord()
                .when(refuse(RefusalReason.DUPLICATE, "2012-03-05"), "2012-03-05")
                .refused(new DuplicateUnknown(null, "/duplicateOf"));
    }

    @Test
    @Pins("redirected-to-other-procedure")
    void sendsADisputeToWhereDisputesAreDealtWith() {
        COMPLAINED
                .when(redirect(RefusalReason.IN_ANOTHER_PROCEDURE, Destination.ARBITRATION, "2012-03-05"), "2012-03-05")
                .then(new InspectionRedirected(
                        CASE,
                        InspectorsOf.NANGUAN,
                        RefusalReason.IN_ANOTHER_PROCEDURE,
                        Destination.ARBITRATION,
                        null,
                        document(DocumentKind.NOTICE),
                        day("2012-03-05"),
                        ClockChanges.stopping(List.of(ClockKind.INSPECTION_ACCEPTANCE))));
        COMPLAINED
                .when(redirect(RefusalReason.IN_ANOTHER_PROCEDURE, Destination.PETITION, "2012-03-05"), "2012-03-05")
                .refused(new DestinationDoesNotFit(
                        RefusalReason.IN_ANOTHER_PROCEDURE,
                        Destination.PETITION,
                        InspectionRules.OTHER_PROCEDURE.citation(),
                        "/to"));
    }

    @Test
    @Pins("inspection-at-place-of-employment")
    void sendsWhatIsElsewhereToTheInspectionThere() {
        assertThat(ELSEWHERE
                        .when(
                                redirect(
                                        RefusalReason.WRONG_JURISDICTION,
                                        Destination.OTHER_INSPECTION_BODY,
                                        "2012-03-05"),
                                "2012-03-05")
                        .event())
                .isInstanceOf(InspectionRedirected.class);
        ELSEWHERE
                .when(redirect(RefusalReason.WRONG_JURISDICTION, Destination.MEDIATION, "2012-03-05"), "2012-03-05")
                .refused(new DestinationDoesNotFit(
                        RefusalReason.WRONG_JURISDICTION,
                        Destination.MEDIATION,
                        InspectionRules.PLACE.citation(),
                        "/to"));
        assertThat(COMPLAINED
                        .when(
                                redirect(
                                        RefusalReason.WRONG_JURISDICTION,
                                        Destination.OTHER_INSPECTION_BODY,
                                        "2012-03-05"),
                                "2012-03-05")
                        .refusal())
                .isInstanceOf(InsideJurisdiction.class);
    }

    @Test
    void sendsNobodyAwayForAReasonThatNobodyElseCouldHelp() {
        COMPLAINED
                .when(redirect(RefusalReason.OVER_TWO_YEARS, Destination.PETITION, "2012-03-05"), "2012-03-05")
                .refused(new ReasonDoesNotFit(RefusalReason.OVER_TWO_YEARS, "/reason"));
    }

    @Test
    void knowsTheChannelOfADestination() {
        assertThat(Arrays.stream(Destination.values()).map(Destination::channel).flatMap(Optional::stream))
                .containsExactlyInAnyOrder(Channel.values());
        assertThat(Destination.JUDICIAL_ORGANS.channel()).isEmpty();
    }
}
