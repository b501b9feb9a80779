package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.BodyStory.STREET;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.certificate;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.reach;
import static org.hemu.domain.mediation.CaseStory.wages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.AgreementCommand.RecordBreach;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.AgreementCommand.SetAsideAgreement;
import org.hemu.api.mediation.AgreementCommand.SuperviseAgreement;
import org.hemu.api.mediation.AgreementEvent.AgreementBreached;
import org.hemu.api.mediation.AgreementEvent.AgreementSupervised;
import org.hemu.api.mediation.AgreementEvent.ObligationPerformed;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.CustodyCommand.ArchiveCase;
import org.hemu.api.mediation.CustodyCommand.ReviewDeadlines;
import org.hemu.api.mediation.CustodyEvent.CaseArchived;
import org.hemu.api.mediation.CustodyEvent.DeadlineMissed;
import org.hemu.api.mediation.MediationCaseRejection.AgreementStillOpen;
import org.hemu.api.mediation.MediationCaseRejection.BreachedBefore;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.MediationCaseRejection.ObligationNotOverdue;
import org.hemu.api.mediation.MediationCaseRejection.ObligationUnknown;
import org.hemu.api.mediation.MediationCaseRejection.PerformedBefore;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.SettingAsideAuthority;
import org.hemu.api.mediation.Side;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** What was agreed is performed, looked after, breached or set aside; then the case is archived. */
class PerformanceTest {
    /** In effect on 2012-03-07: a certificate by 2012-03-20, wages by 2012-04-05. */
    private static final CaseStory EFFECTIVE = ofStreet()
            .inMediation("2012-03-01")
            .then(reach("2012-03-05", wages(1, "2012-04-05"), certificate(2, "2012-03-20")), "2012-03-05")
            .signed("2012-03-07");

    private static RecordPerformance perform(int obligation, String on) {
        return new RecordPerformance(CASE, obligation, day(on));
    }

    private static RecordBreach breach(int obligation, String on) {
        return new RecordBreach(CASE, obligation, document(DocumentKind.NOTICE), day(on));
    }

    private static ArchiveCase archive(String on) {
        return new ArchiveCase(CASE, day(on));
    }

    private static Optional<LocalDate> due(CaseStory story) {
        return story.state().clocks().of(ClockKind.AGREEMENT_PERFORMANCE).map(Deadline::lastDay);
    }

    @Test
    void isDueOneObligationAfterTheOther() {
        CaseStory certificate = EFFECTIVE.then(perform(2, "2012-03-19"), "2012-03-19");
        CaseStory all = certificate.then(perform(1, "2012-03-30"), "2012-03-30");

        assertThat(due(EFFECTIVE)).contains(day("2012-03-20"));
        assertThat(due(certificate)).contains(day("2012-04-05"));
        assertThat(due(all)).isEmpty();
        assertThat(((ObligationPerformed) all.last()).stopped()).containsExactly(ClockKind.AGREEMENT_PERFORMANCE);
    }

    @Test
    void isMissedOnTheDayAfterAndCanStillFollow() {
        ReviewDeadlines review = new ReviewDeadlines(CASE);
        CaseStory missed = EFFECTIVE.then(review, "2012-03-21");

        EFFECTIVE.when(review, "2012-03-20").then();
        assertThat(missed.last()).isInstanceOf(DeadlineMissed.class);
        assertThat(due(missed.then(perform(2, "2012-03-22"), "2012-03-22"))).contains(day("2012-04-05"));
    }

    @Test
    void isOfAnObligationOfTheAgreementAndOnce() {
        EFFECTIVE.when(perform(3, "2012-03-19"), "2012-03-19").refused(new ObligationUnknown(3, "/obligation"));
        EFFECTIVE.when(breach(3, "2012-03-19"), "2012-03-19").refused(new ObligationUnknown(3, "/obligation"));
        EFFECTIVE
                .then(perform(2, "2012-03-19"), "2012-03-19")
                .when(perform(2, "2012-03-20"), "2012-03-20")
                .refused(new PerformedBefore(2, day("2012-03-19")));
        EFFECTIVE
                .when(perform(2, "2012-03-04"), "2012-03-19")
                .refused(new DayBeforeStepFollowed(day("2012-03-04"), day("2012-03-05"), "/performedOn"));
        ofStreet()
                .inMediation("2012-03-01")
                .when(perform(1, "2012-03-02"), "2012-03-02")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.IN_EFFECT), CaseStage.IN_MEDIATION));
    }

    @Test
    void isLookedAfter() {
        EFFECTIVE
                .when(new SuperviseAgreement(CASE, document(DocumentKind.FOLLOW_UP), day("2012-03-10")), "2012-03-10")
                .then(new AgreementSupervised(CASE, STREET, document(DocumentKind.FOLLOW_UP), day("2012-03-10")));
        EFFECTIVE
                .when(new SuperviseAgreement(CASE, document(DocumentKind.FOLLOW_UP), day("2012-03-06")), "2012-03-10")
                .refused(new DayBeforeStepFollowed(day("2012-03-06"), day("2012-03-07"), "/visitedOn"));
        EFFECTIVE
                .when(new SuperviseAgreement(CASE, malformed(DocumentKind.FOLLOW_UP), day("2012-03-10")), "2012-03-10")
                .refused(new DigestMalformed("nothing", "/record/sha256"));
    }

    @Test
    @Pins("limitation-interrupted-by-failure")
    void isBreachedOnTheDayAfterItWasDueAndInterruptsTheLimitation() {
        EFFECTIVE
                .when(breach(2, "2012-03-20"), "2012-03-21")
                .refused(new ObligationNotOverdue(2, day("2012-03-20"), "/breachedOn"));
        var breached = (AgreementBreached)
                EFFECTIVE.when(breach(2, "2012-03-21"), "2012-03-21").event();
        assertThat(breached.side()).isEqualTo(Side.EMPLOYER);
        assertThat(breached.interruption())
                .isEqualTo(Interruptions.of(InterruptionCause.BREACH, day("2012-03-21")))
                .isNotNull();
        assertThat(due(EFFECTIVE.then(breach(2, "2012-03-21"), "2012-03-21"))).contains(day("2012-04-05"));
    }

    @Test
    void isBreachedOnceAndOnlyWhileItIsOwed() {
        CaseStory breached = EFFECTIVE.then(breach(2, "2012-03-21"), "2012-03-21");

        breached.when(breach(2, "2012-03-22"), "2012-03-22").refused(new BreachedBefore(2, day("2012-03-21")));
        assertThat(breached.when(perform(2, "2012-03-22"), "2012-03-22").event())
                .isInstanceOf(ObligationPerformed.class);
        EFFECTIVE
                .then(perform(2, "2012-03-19"), "2012-03-19")
                .when(breach(2, "2012-03-21"), "2012-03-21")
                .refused(new PerformedBefore(2, day("2012-03-19")));
        EFFECTIVE
                .when(new RecordBreach(CASE, 2, malformed(DocumentKind.NOTICE), day("2012-03-21")), "2012-03-21")
                .refused(new DigestMalformed("nothing", "/notice/sha256"));
    }

    @Test
    void endsWhereAnAuthoritySetsTheAgreementAside() {
        var setAside = new SetAsideAgreement(
                CASE, SettingAsideAuthority.COURT, document(DocumentKind.DECISION), day("2012-03-15"));
        CaseStory over = EFFECTIVE.then(setAside, "2012-03-15");

        assertThat(over.state().clocks().all()).isEmpty();
        assertThat(over.state().stage()).isEqualTo(new Stage.Ended(Outcome.AGREEMENT_REACHED));
        EFFECTIVE
                .when(
                        new SetAsideAgreement(
                                CASE, SettingAsideAuthority.COURT, document(DocumentKind.DECISION), day("2012-03-06")),
                        "2012-03-15")
                .refused(new DayBeforeStepFollowed(day("2012-03-06"), day("2012-03-07"), "/setAsideOn"));
        EFFECTIVE
                .when(
                        new SetAsideAgreement(
                                CASE, SettingAsideAuthority.COURT, malformed(DocumentKind.DECISION), day("2012-03-15")),
                        "2012-03-15")
                .refused(new DigestMalformed("nothing", "/decision/sha256"));
    }

    @Test
    void isFollowedByTheArchiveOnceNothingIsOpen() {
        EFFECTIVE
                .then(perform(2, "2012-03-19"), "2012-03-19")
                .when(archive("2012-03-20"), "2012-03-20")
                .refused(new AgreementStillOpen(List.of(1), List.of()));
        CaseStory done =
                EFFECTIVE.then(perform(2, "2012-03-19"), "2012-03-19").then(breach(1, "2012-04-06"), "2012-04-06");
        var archived =
                (CaseArchived) done.when(archive("2012-04-10"), "2012-04-10").event();
        assertThat(archived.stopped()).containsExactly(ClockKind.ARBITRATION_REVIEW);
        done.when(archive("2012-04-05"), "2012-04-10")
                .refused(new DayBeforeStepFollowed(day("2012-04-05"), day("2012-04-06"), "/archivedOn"));
        done.then(archive("2012-04-10"), "2012-04-10")
                .when(archive("2012-04-11"), "2012-04-11")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.IN_EFFECT, CaseStage.ENDED), CaseStage.ARCHIVED));
    }

    @Test
    void aCaseThatFailedIsArchivedAndOneThatGoesOnIsNot() {
        CaseStory failed = ofStreet().inMediation("2012-03-01").then(new ReviewDeadlines(CASE), "2012-03-17");

        assertThat(failed.when(archive("2012-03-17"), "2012-03-17").event()).isInstanceOf(CaseArchived.class);
        ofStreet()
                .inMediation("2012-03-01")
                .when(archive("2012-03-17"), "2012-03-17")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.IN_EFFECT, CaseStage.ENDED), CaseStage.IN_MEDIATION));
    }
}
