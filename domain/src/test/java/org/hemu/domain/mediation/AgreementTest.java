package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.BodyStory.STREET;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.certificate;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.ofThePeople;
import static org.hemu.domain.mediation.CaseStory.reach;
import static org.hemu.domain.mediation.CaseStory.wages;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.AmountImpossible;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.AgreementCommand.ReachAgreement;
import org.hemu.api.mediation.AgreementCommand.RepudiateAgreement;
import org.hemu.api.mediation.AgreementCommand.SignAgreement;
import org.hemu.api.mediation.AgreementEvent.AgreementEffective;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.AgreementEvent.AgreementSigned;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.MediationCaseRejection.AgreementBinds;
import org.hemu.api.mediation.MediationCaseRejection.AmountDoesNotFit;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.MediationCaseRejection.DueBeforeAgreement;
import org.hemu.api.mediation.MediationCaseRejection.NobodyAssigned;
import org.hemu.api.mediation.MediationCaseRejection.ObligationMisnumbered;
import org.hemu.api.mediation.MediationCaseRejection.ObligationsMissing;
import org.hemu.api.mediation.MediationCaseRejection.SignedBefore;
import org.hemu.api.mediation.MediationCaseRejection.WrittenAgreementNeeded;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.hemu.domain.shared.Pins;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The parties agree; once everybody has signed and the seal is there, it binds them. */
class AgreementTest {
    /** Until 2012-03-16. */
    private static final CaseStory MEDIATED = ofStreet().inMediation("2012-03-01");

    private static final CaseStory AGREED = ofStreet().agreed("2012-03-01", "2012-03-05", "2012-04-05");

    private static SignAgreement sign(Signature signature, String on) {
        return new SignAgreement(CASE, signature, day(on));
    }

    private static Obligation owing(int number, ClaimKind kind, @Nullable Long amountFen, String dueOn) {
        return new Obligation(number, Side.EMPLOYER, kind, amountFen, PerformanceMethod.CASH, day(dueOn));
    }

    private static ClockKind[] clocks(CaseStory story) {
        return story.last().started().stream().map(Deadline::clock).toArray(ClockKind[]::new);
    }

    @Test
    void stopsTheClocksOfTheMediation() {
        var reached = (AgreementReached) MEDIATED.when(reach("2012-03-16", wages(1, "2012-04-05")), "2012-03-20")
                .event();

        assertThat(reached.stopped())
                .containsExactly(ClockKind.MEDIATION_WITHOUT_AGREEMENT, ClockKind.MEDIATION_CONCLUSION);
        MEDIATED.when(reach("2012-03-17", wages(1, "2012-04-05")), "2012-03-20")
                .refused(new PeriodOver(
                        ClockKind.MEDIATION_CONCLUSION,
                        day("2012-03-16"),
                        MediationLimits.CONCLUSION.versions().getFirst().rule().citation(),
                        "/reachedOn"));
    }

    @Test
    void isReachedBeforeAMediator() {
        CaseStory nobody = ofStreet()
                .applied("2012-03-01")
                .consented("2012-03-01")
                .then(new AcceptMediation(CASE, day("2012-03-01")), "2012-03-01");

        nobody.when(reach("2012-03-05", wages(1, "2012-04-05")), "2012-03-05").refused(new NobodyAssigned(CASE));
        MEDIATED.when(reach("2012-02-29", wages(1, "2012-04-05")), "2012-03-05")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/reachedOn"));
        AGREED.when(reach("2012-03-06", wages(1, "2012-04-05")), "2012-03-06")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.IN_MEDIATION), CaseStage.AGREED));
    }

    @Test
    @Pins("agreement-in-writing")
    void saysWhoOwesWhatUntilWhen() {
        MEDIATED.when(reach("2012-03-05"), "2012-03-05")
                .refused(new ObligationsMissing(MediationRules.IN_WRITING.citation(), "/obligations"));
        MEDIATED.when(reach("2012-03-05", wages(1, "2012-04-05"), certificate(3, "2012-04-05")), "2012-03-05")
                .refused(new ObligationMisnumbered(3, 2, "/obligations/1/number"));
        MEDIATED.when(reach("2012-03-05", owing(1, ClaimKind.SEVERANCE, null, "2012-04-05")), "2012-03-05")
                .refused(new AmountDoesNotFit(1, ClaimKind.SEVERANCE, "/obligations/0/amountFen"));
        MEDIATED.when(reach("2012-03-05", owing(1, ClaimKind.ACT, 1L, "2012-04-05")), "2012-03-05")
                .refused(new AmountDoesNotFit(1, ClaimKind.ACT, "/obligations/0/amountFen"));
        MEDIATED.when(reach("2012-03-05", owing(1, ClaimKind.SEVERANCE, 0L, "2012-04-05")), "2012-03-05")
                .refused(new AmountImpossible(0, "/obligations/0/amountFen"));
        MEDIATED.when(reach("2012-03-05", wages(1, "2012-03-04")), "2012-03-05")
                .refused(new DueBeforeAgreement(1, day("2012-03-04"), day("2012-03-05"), "/obligations/0/dueOn"));
        MEDIATED.when(
                        new ReachAgreement(
                                CASE,
                                AgreementForm.WRITTEN,
                                List.of(wages(1, "2012-03-05")),
                                malformed(DocumentKind.AGREEMENT),
                                day("2012-03-05")),
                        "2012-03-05")
                .refused(new DigestMalformed("nothing", "/agreement/sha256"));
    }

    @Test
    @Pins("oral-agreement")
    void canBeSaidInPeoplesMediationAndIsThenInEffectAtOnce() {
        ReachAgreement said = reach(AgreementForm.ORAL, "2012-03-05", wages(1, "2012-04-05"));
        CaseStory effective = ofThePeople().inMediation("2012-03-01").then(said, "2012-03-05");

        assertThat(effective.last()).isInstanceOf(AgreementEffective.class);
        assertThat(effective.last().occurredOn()).isEqualTo(day("2012-03-05"));
        MEDIATED.when(said, "2012-03-05")
                .refused(new WrittenAgreementNeeded(MediationRules.IN_WRITING.citation(), "/form"));
        assertThat(ofThePeople()
                        .inMediation("2010-12-20")
                        .when(reach(AgreementForm.ORAL, "2010-12-31", wages(1, "2011-04-05")), "2011-01-01")
                        .refusal())
                .isInstanceOf(WrittenAgreementNeeded.class);
    }

    @Test
    @Pins("agreement-effect")
    void bindsOnceBothPartiesTheMediatorAndTheBodyHaveSigned() {
        CaseStory three = AGREED.then(sign(Signature.SEAL, "2012-03-07"), "2012-03-07")
                .then(sign(Signature.MEDIATOR, "2012-03-05"), "2012-03-07")
                .then(sign(Signature.EMPLOYER_SIDE, "2012-03-06"), "2012-03-07");
        CaseStory four = three.then(sign(Signature.WORKER_SIDE, "2012-03-06"), "2012-03-08");

        assertThat(three.last())
                .isEqualTo(new AgreementSigned(CASE, STREET, Signature.EMPLOYER_SIDE, day("2012-03-06")));
        assertThat(four.last()).isInstanceOf(AgreementEffective.class);
        assertThat(((AgreementEffective) four.last()).effectiveOn()).isEqualTo(day("2012-03-07"));
        for (Signature left : Signature.values()) {
            CaseStory others = AGREED;
            for (Signature signature : Signature.values()) {
                others = signature == left ? others : others.then(sign(signature, "2012-03-06"), "2012-03-06");
            }
            assertThat(others.state().stage().name()).isEqualTo(CaseStage.AGREED);
        }
    }

    @Test
    void isSignedOnceAndNotBeforeItWasReached() {
        AGREED.then(sign(Signature.SEAL, "2012-03-06"), "2012-03-06")
                .when(sign(Signature.SEAL, "2012-03-07"), "2012-03-07")
                .refused(new SignedBefore(Signature.SEAL, day("2012-03-06")));
        AGREED.when(sign(Signature.SEAL, "2012-03-04"), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day("2012-03-04"), day("2012-03-05"), "/signedOn"));
        AGREED.signed("2012-03-06")
                .when(sign(Signature.SEAL, "2012-03-07"), "2012-03-07")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.AGREED), CaseStage.IN_EFFECT));
    }

    @Test
    @Pins({"arbitration-review-15-days", "judicial-confirmation-30-days"})
    void startsTheClocksOfWhatTheLawOffersOnTheDayOfItsEffect() {
        assertThat(clocks(AGREED.signed("2012-03-06")))
                .containsExactly(ClockKind.AGREEMENT_PERFORMANCE, ClockKind.ARBITRATION_REVIEW);
        assertThat(clocks(ofThePeople()
                        .agreed("2012-03-01", "2012-03-05", "2012-04-05")
                        .signed("2012-03-06")))
                .containsExactly(
                        ClockKind.AGREEMENT_PERFORMANCE, ClockKind.ARBITRATION_REVIEW, ClockKind.JUDICIAL_CONFIRMATION);
        assertThat(clocks(ofThePeople()
                        .agreed("2011-12-20", "2011-12-26", "2012-01-26")
                        .signed("2011-12-31")))
                .containsExactly(ClockKind.AGREEMENT_PERFORMANCE, ClockKind.JUDICIAL_CONFIRMATION);
        assertThat(clocks(ofThePeople()
                        .agreed("2011-12-20", "2011-12-26", "2012-01-26")
                        .signed("2012-01-01")))
                .containsExactly(
                        ClockKind.AGREEMENT_PERFORMANCE, ClockKind.ARBITRATION_REVIEW, ClockKind.JUDICIAL_CONFIRMATION);
        assertThat(clocks(ofThePeople()
                        .agreed("2010-12-20", "2010-12-26", "2011-01-26")
                        .signed("2010-12-31")))
                .containsExactly(ClockKind.AGREEMENT_PERFORMANCE);
        assertThat(clocks(ofThePeople()
                        .agreed("2010-12-20", "2010-12-26", "2011-01-26")
                        .signed("2011-01-01")))
                .containsExactly(ClockKind.AGREEMENT_PERFORMANCE, ClockKind.JUDICIAL_CONFIRMATION);
    }

    @Test
    @Pins("agreement-effect")
    void canBeRepudiatedUntilItBinds() {
        var repudiate = new RepudiateAgreement(CASE, Side.EMPLOYER, day("2012-03-06"));

        AGREED.when(repudiate, "2012-03-06")
                .then(new AgreementRepudiated(
                        CASE,
                        STREET,
                        Side.EMPLOYER,
                        day("2012-03-06"),
                        Interruptions.of(InterruptionCause.NOT_REACHED, day("2012-03-06"))));
        assertThat(AGREED.then(repudiate, "2012-03-06").state().stage())
                .isEqualTo(new Stage.Ended(Outcome.NOT_REACHED));
        AGREED.signed("2012-03-06")
                .when(repudiate, "2012-03-06")
                .refused(new AgreementBinds(day("2012-03-06"), MediationRules.EFFECT.citation()));
        MEDIATED.when(repudiate, "2012-03-06")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.AGREED), CaseStage.IN_MEDIATION));
        AGREED.when(new RepudiateAgreement(CASE, Side.EMPLOYER, day("2012-03-04")), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day("2012-03-04"), day("2012-03-05"), "/repudiatedOn"));
    }
}
