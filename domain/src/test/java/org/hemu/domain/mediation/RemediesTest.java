package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.BodyStory.STREET;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.ofThePeople;
import static org.hemu.domain.mediation.CaseStory.worker;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.CustodyCommand.ArchiveCase;
import org.hemu.api.mediation.CustodyCommand.ReviewDeadlines;
import org.hemu.api.mediation.MediationCaseRejection.AgreementStillOpen;
import org.hemu.api.mediation.MediationCaseRejection.BothPartiesNeeded;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.MediationCaseRejection.RemedyNotOpen;
import org.hemu.api.mediation.MediationCaseRejection.RemedyNotPending;
import org.hemu.api.mediation.MediationCaseRejection.RemedyRequestedBefore;
import org.hemu.api.mediation.MediationCaseRejection.ResultDoesNotFit;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyCommand.RecordRemedyResult;
import org.hemu.api.mediation.RemedyCommand.RequestArbitrationReview;
import org.hemu.api.mediation.RemedyCommand.RequestJudicialConfirmation;
import org.hemu.api.mediation.RemedyCommand.RequestPaymentOrder;
import org.hemu.api.mediation.RemedyEvent.ArbitrationReviewRequested;
import org.hemu.api.mediation.RemedyEvent.JudicialConfirmationRequested;
import org.hemu.api.mediation.RemedyEvent.RemedyDecided;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.Side;
import org.hemu.api.shared.Citation;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.shared.Pins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be asked of the arbitration commission or a court upon an agreement. */
class RemediesTest {
    private static final Side[] BOTH = Side.values();
    /** In effect on 2012-03-07, a Wednesday; 12000 yuan of wages by 2012-04-05. */
    private static final CaseStory EFFECTIVE =
            ofThePeople().agreed("2012-03-01", "2012-03-05", "2012-04-05").signed("2012-03-07");

    private static RequestArbitrationReview review(String on, Side... by) {
        return new RequestArbitrationReview(CASE, List.of(by), day(on));
    }

    private static RequestJudicialConfirmation confirm(String on, Side... by) {
        return new RequestJudicialConfirmation(CASE, List.of(by), day(on));
    }

    private static RequestPaymentOrder order(int obligation, String on) {
        return new RequestPaymentOrder(CASE, worker(1), obligation, day(on));
    }

    private static RecordRemedyResult result(
            Remedy remedy, @Nullable Integer obligation, RemedyResult result, String on) {
        return new RecordRemedyResult(CASE, remedy, obligation, result, document(DocumentKind.DECISION), day(on));
    }

    private static Citation rule(Versions limit) {
        return limit.versions().getLast().rule().citation();
    }

    @Test
    @Pins("arbitration-review-15-days")
    void aReviewIsAskedForByBothWithinFifteenDays() {
        Citation rule = rule(MediationLimits.ARBITRATION_REVIEW);

        EFFECTIVE
                .when(review("2012-03-22", BOTH), "2012-03-22")
                .then(new ArbitrationReviewRequested(
                        CASE, STREET, day("2012-03-22"), ClockChanges.stopping(List.of(ClockKind.ARBITRATION_REVIEW))));
        EFFECTIVE
                .when(review("2012-03-23", BOTH), "2012-03-23")
                .refused(new PeriodOver(ClockKind.ARBITRATION_REVIEW, day("2012-03-22"), rule, "/requestedOn"));
        EFFECTIVE
                .then(new ReviewDeadlines(CASE), "2012-03-23")
                .when(review("2012-03-23", BOTH), "2012-03-23")
                .refused(new PeriodOver(ClockKind.ARBITRATION_REVIEW, day("2012-03-22"), rule, "/requestedOn"));
        EFFECTIVE
                .when(review("2012-03-22", Side.WORKER), "2012-03-22")
                .refused(new BothPartiesNeeded(List.of(Side.EMPLOYER), rule, "/by"));
        EFFECTIVE
                .when(review("2012-03-06", BOTH), "2012-03-22")
                .refused(new DayBeforeStepFollowed(day("2012-03-06"), day("2012-03-07"), "/requestedOn"));
    }

    @Test
    @Pins("arbitration-review-15-days")
    void aReviewIsOpenToAgreementsInEffectFrom2012On() {
        CaseStory agreed = ofStreet().agreed("2011-12-20", "2011-12-26", "2012-01-26");

        agreed.signed("2011-12-31")
                .when(review("2012-01-05", BOTH), "2012-01-05")
                .refused(new RemedyNotOpen(Remedy.ARBITRATION_REVIEW, rule(MediationLimits.ARBITRATION_REVIEW)));
        assertThat(agreed.signed("2012-01-01")
                        .when(review("2012-01-05", BOTH), "2012-01-05")
                        .event())
                .isInstanceOf(ArbitrationReviewRequested.class);
    }

    @Test
    @Pins("judicial-confirmation-30-days")
    void aConfirmationIsAskedForByBothWithinThirtyDays() {
        Citation rule = rule(MediationLimits.JUDICIAL_CONFIRMATION);

        EFFECTIVE
                .when(confirm("2012-04-06", BOTH), "2012-04-06")
                .then(new JudicialConfirmationRequested(
                        CASE,
                        STREET,
                        day("2012-04-06"),
                        ClockChanges.stopping(List.of(ClockKind.JUDICIAL_CONFIRMATION))));
        EFFECTIVE
                .when(confirm("2012-04-07", BOTH), "2012-04-07")
                .refused(new PeriodOver(ClockKind.JUDICIAL_CONFIRMATION, day("2012-04-06"), rule, "/requestedOn"));
        EFFECTIVE
                .when(confirm("2012-04-06", Side.EMPLOYER), "2012-04-06")
                .refused(new BothPartiesNeeded(List.of(Side.WORKER), rule, "/by"));
    }

    @Test
    @Pins("judicial-confirmation-30-days")
    void aConfirmationIsOpenToPeoplesMediationAloneAndFrom2011On() {
        RemedyNotOpen notOpen =
                new RemedyNotOpen(Remedy.JUDICIAL_CONFIRMATION, rule(MediationLimits.JUDICIAL_CONFIRMATION));
        CaseStory ofThePeople = ofThePeople().agreed("2010-12-20", "2010-12-26", "2011-01-26");

        ofStreet()
                .agreed("2012-03-01", "2012-03-05", "2012-04-05")
                .signed("2012-03-07")
                .when(confirm("2012-03-08", BOTH), "2012-03-08")
                .refused(notOpen);
        ofThePeople
                .signed("2010-12-31")
                .when(confirm("2011-01-05", BOTH), "2011-01-05")
                .refused(notOpen);
        assertThat(ofThePeople
                        .signed("2011-01-01")
                        .when(confirm("2011-01-05", BOTH), "2011-01-05")
                        .event())
                .isInstanceOf(JudicialConfirmationRequested.class);
    }

    @Test
    void areAskedForOnce() {
        EFFECTIVE
                .then(review("2012-03-10", BOTH), "2012-03-10")
                .when(review("2012-03-11", BOTH), "2012-03-11")
                .refused(new RemedyRequestedBefore(Remedy.ARBITRATION_REVIEW, day("2012-03-10")));
        EFFECTIVE
                .then(order(1, "2012-04-06"), "2012-04-06")
                .when(order(1, "2012-04-07"), "2012-04-07")
                .refused(new RemedyRequestedBefore(Remedy.PAYMENT_ORDER, day("2012-04-06")));
        ofStreet()
                .inMediation("2012-03-01")
                .when(review("2012-03-11", BOTH), "2012-03-11")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.IN_EFFECT), CaseStage.IN_MEDIATION));
    }

    @Test
    void areDecidedOnce() {
        CaseStory asked = EFFECTIVE.then(order(1, "2012-04-06"), "2012-04-06");
        CaseStory decided =
                asked.then(result(Remedy.PAYMENT_ORDER, 1, RemedyResult.OBJECTED, "2012-04-20"), "2012-04-20");

        assertThat(decided.last())
                .isEqualTo(new RemedyDecided(
                        CASE,
                        STREET,
                        Remedy.PAYMENT_ORDER,
                        1,
                        RemedyResult.OBJECTED,
                        document(DocumentKind.DECISION),
                        day("2012-04-20")));
        decided.when(result(Remedy.PAYMENT_ORDER, 1, RemedyResult.GRANTED, "2012-04-21"), "2012-04-21")
                .refused(new RemedyNotPending(Remedy.PAYMENT_ORDER));
        asked.when(result(Remedy.ARBITRATION_REVIEW, null, RemedyResult.GRANTED, "2012-04-21"), "2012-04-21")
                .refused(new RemedyNotPending(Remedy.ARBITRATION_REVIEW));
        asked.when(result(Remedy.PAYMENT_ORDER, 1, RemedyResult.GRANTED, "2012-04-05"), "2012-04-21")
                .refused(new DayBeforeStepFollowed(day("2012-04-05"), day("2012-04-06"), "/decidedOn"));
        asked.when(
                        new RecordRemedyResult(
                                CASE,
                                Remedy.PAYMENT_ORDER,
                                1,
                                RemedyResult.GRANTED,
                                malformed(DocumentKind.DECISION),
                                day("2012-04-20")),
                        "2012-04-20")
                .refused(new DigestMalformed("nothing", "/decision/sha256"));
    }

    @Test
    void onlyAnOrderToPayCanBeObjectedTo() {
        EFFECTIVE
                .then(review("2012-03-10", BOTH), "2012-03-10")
                .when(result(Remedy.ARBITRATION_REVIEW, null, RemedyResult.OBJECTED, "2012-03-15"), "2012-03-15")
                .refused(new ResultDoesNotFit(Remedy.ARBITRATION_REVIEW, RemedyResult.OBJECTED, "/result"));
    }

    @Test
    void keepACaseFromTheArchiveUntilTheyAreDecided() {
        CaseStory asked = EFFECTIVE
                .then(new RecordPerformance(CASE, 1, day("2012-03-09")), "2012-03-09")
                .then(review("2012-03-10", BOTH), "2012-03-10");

        asked.when(new ArchiveCase(CASE, day("2012-03-20")), "2012-03-20")
                .refused(new AgreementStillOpen(List.of(), List.of(Remedy.ARBITRATION_REVIEW)));
        asked.then(result(Remedy.ARBITRATION_REVIEW, null, RemedyResult.GRANTED, "2012-03-15"), "2012-03-15")
                .then(new ArchiveCase(CASE, day("2012-03-20")), "2012-03-20");
    }
}
