package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.OTHER_CASE;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.initiate;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.Ending;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.MediationCaseRejection.NoApplication;
import org.hemu.api.mediation.MediationCaseRejection.TransferToMediation;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsCommand.EndMediation;
import org.hemu.api.mediation.ProceedingsCommand.TransferMediation;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a mediation ends without an agreement before the body. */
class EndingTest {
    private static final CaseStory APPLIED = ofStreet().applied("2012-03-01");
    /** Until 2012-03-16. */
    private static final CaseStory MEDIATED = ofStreet().inMediation("2012-03-01");

    private static EndMediation end(Ending ending, String on) {
        return new EndMediation(CASE, ending, document(DocumentKind.RECORD), day(on));
    }

    private static TransferMediation transfer(Channel to, String on) {
        return new TransferMediation(CASE, to, OTHER_CASE, day(on));
    }

    private static MediationEnded ended(CaseStory story, EndMediation command, String today) {
        return (MediationEnded) story.when(command, today).event();
    }

    @ParameterizedTest
    @EnumSource
    void hasItsOutcomeAndStopsEveryClock(Ending ending) {
        MediationEnded event = ended(MEDIATED, end(ending, "2012-03-16"), "2012-03-20");

        assertThat(event.outcome().name()).isEqualTo(ending.name());
        assertThat(event.stopped())
                .containsExactly(ClockKind.MEDIATION_WITHOUT_AGREEMENT, ClockKind.MEDIATION_CONCLUSION);
    }

    @Test
    void canBeTakenBackOrSettledBeforeTheBodyTakesTheCase() {
        assertThat(ended(APPLIED, end(Ending.WITHDRAWN_BY_APPLICANT, "2012-03-01"), "2012-03-01")
                        .outcome())
                .isEqualTo(Outcome.WITHDRAWN_BY_APPLICANT);
        assertThat(ended(APPLIED, end(Ending.SETTLED_PRIVATELY, "2012-03-01"), "2012-03-01")
                        .outcome())
                .isEqualTo(Outcome.SETTLED_PRIVATELY);
        for (Ending ending : List.of(Ending.NOT_REACHED, Ending.RESPONDENT_REFUSED)) {
            APPLIED.when(end(ending, "2012-03-01"), "2012-03-01")
                    .refused(new CaseNotIn(CASE, List.of(CaseStage.IN_MEDIATION), CaseStage.REQUESTED));
        }
    }

    @Test
    void cannotBeTakenBackByWhoDidNotApply() {
        ofStreet()
                .then(initiate("2012-03-01"), "2012-03-01")
                .when(end(Ending.WITHDRAWN_BY_APPLICANT, "2012-03-01"), "2012-03-01")
                .refused(new NoApplication(CASE, "/ending"));
    }

    @Test
    void isDatedAndOnRecord() {
        APPLIED.when(end(Ending.SETTLED_PRIVATELY, "2012-02-29"), "2012-03-01")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/endedOn"));
        MEDIATED.when(
                        new EndMediation(CASE, Ending.NOT_REACHED, malformed(DocumentKind.RECORD), day("2012-03-05")),
                        "2012-03-05")
                .refused(new DigestMalformed("nothing", "/record/sha256"));
    }

    @Test
    void comesTooLateOnceTheTimeIsOver() {
        MEDIATED.when(end(Ending.NOT_REACHED, "2012-03-17"), "2012-03-17")
                .refused(new PeriodOver(
                        ClockKind.MEDIATION_CONCLUSION,
                        day("2012-03-16"),
                        MediationLimits.CONCLUSION
                                .inForceOn(day("2012-03-01"))
                                .orElseThrow()
                                .rule()
                                .citation(),
                        "/endedOn"));
    }

    @Test
    void happensOnce() {
        MEDIATED.then(end(Ending.NOT_REACHED, "2012-03-05"), "2012-03-05")
                .when(end(Ending.SETTLED_PRIVATELY, "2012-03-06"), "2012-03-06")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.REQUESTED, CaseStage.IN_MEDIATION), CaseStage.ENDED));
    }

    @Test
    @Pins("limitation-interrupted-by-failure")
    void interruptsTheLimitationWhereItFailedFrom2012On() {
        CaseStory before = ofStreet().inMediation("2011-12-20");

        assertThat(ended(before, end(Ending.NOT_REACHED, "2011-12-31"), "2012-01-05")
                        .interruption())
                .isNull();
        assertThat(ended(before, end(Ending.NOT_REACHED, "2012-01-01"), "2012-01-05")
                        .interruption())
                .isEqualTo(Interruptions.of(InterruptionCause.NOT_REACHED, day("2012-01-01")))
                .isNotNull();
        assertThat(ended(MEDIATED, end(Ending.RESPONDENT_REFUSED, "2012-03-05"), "2012-03-05")
                        .interruption())
                .isEqualTo(Interruptions.of(InterruptionCause.UNWILLING, day("2012-03-05")));
        assertThat(ended(MEDIATED, end(Ending.WITHDRAWN_BY_APPLICANT, "2012-03-05"), "2012-03-05")
                        .interruption())
                .isNull();
        assertThat(ended(MEDIATED, end(Ending.SETTLED_PRIVATELY, "2012-03-05"), "2012-03-05")
                        .interruption())
                .isNull();
    }

    @Test
    void canBeATransferToAnotherChannel() {
        MEDIATED.when(transfer(Channel.INSPECTION, "2012-03-05"), "2012-03-05")
                .then(new MediationTransferred(
                        CASE,
                        BodyStory.STREET,
                        Channel.INSPECTION,
                        OTHER_CASE,
                        day("2012-03-05"),
                        ClockChanges.stopping(
                                List.of(ClockKind.MEDIATION_WITHOUT_AGREEMENT, ClockKind.MEDIATION_CONCLUSION))));
        assertThat(APPLIED.then(transfer(Channel.ARBITRATION, "2012-03-01"), "2012-03-01")
                        .state()
                        .stage())
                .isEqualTo(new Stage.Ended(Outcome.TRANSFERRED));
        MEDIATED.when(transfer(Channel.MEDIATION, "2012-03-05"), "2012-03-05").refused(new TransferToMediation("/to"));
        MEDIATED.then(transfer(Channel.COURT, "2012-03-05"), "2012-03-05")
                .when(transfer(Channel.INSPECTION, "2012-03-06"), "2012-03-06")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.REQUESTED, CaseStage.IN_MEDIATION), CaseStage.ENDED));
        APPLIED.when(transfer(Channel.COURT, "2012-02-29"), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/transferredOn"));
    }
}
