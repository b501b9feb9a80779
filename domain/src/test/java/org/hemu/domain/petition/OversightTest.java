package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionRulesTest.cited;
import static org.hemu.domain.petition.PetitionStory.ARREARS;
import static org.hemu.domain.petition.PetitionStory.CASE;
import static org.hemu.domain.petition.PetitionStory.CITY;
import static org.hemu.domain.petition.PetitionStory.DISTRICT;
import static org.hemu.domain.petition.PetitionStory.PROVINCE;
import static org.hemu.domain.petition.PetitionStory.STREET;
import static org.hemu.domain.petition.PetitionStory.accept;
import static org.hemu.domain.petition.PetitionStory.day;
import static org.hemu.domain.petition.PetitionStory.document;
import static org.hemu.domain.petition.PetitionStory.nothing;

import java.util.List;
import org.hemu.api.authority.ConfirmedByProposer;
import org.hemu.api.authority.Operation;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.UnitNotInForce;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.OversightCommand;
import org.hemu.api.petition.OversightCommand.AnswerSupervision;
import org.hemu.api.petition.OversightCommand.CloseSupervision;
import org.hemu.api.petition.OversightCommand.ConfirmReclassification;
import org.hemu.api.petition.OversightCommand.EscalatePetition;
import org.hemu.api.petition.OversightCommand.OpenSupervision;
import org.hemu.api.petition.OversightCommand.ProposeReclassification;
import org.hemu.api.petition.OversightCommand.WithdrawReclassification;
import org.hemu.api.petition.OversightEvent.PetitionEscalated;
import org.hemu.api.petition.OversightEvent.ReclassificationConfirmed;
import org.hemu.api.petition.OversightEvent.ReclassificationProposed;
import org.hemu.api.petition.OversightEvent.SupervisionClosed;
import org.hemu.api.petition.OversightEvent.SupervisionOpened;
import org.hemu.api.petition.PetitionCustodyCommand.ArchivePetition;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionRejection.ClassifiedSo;
import org.hemu.api.petition.PetitionRejection.NotSuperior;
import org.hemu.api.petition.PetitionRejection.NothingOverdue;
import org.hemu.api.petition.PetitionRejection.PetitionNotIn;
import org.hemu.api.petition.PetitionRejection.ReclassificationNotProposed;
import org.hemu.api.petition.PetitionRejection.ReclassificationPending;
import org.hemu.api.petition.PetitionRejection.SupervisedFromAbove;
import org.hemu.api.petition.PetitionRejection.SupervisionAnsweredBefore;
import org.hemu.api.petition.PetitionRejection.SupervisionNotOpen;
import org.hemu.api.petition.PetitionRejection.SupervisionUnanswered;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionCommand.WithdrawPetition;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** One person alone does not take a petition out of the figures, and nobody takes it off the register. */
class OversightTest {
    private static final String DAY = "2012-03-02";
    private static final PetitionStory REGISTERED = nothing().registered("2012-03-01");
    private static final Classification NONE = new Classification(PetitionKind.NONE, PetitionTopic.NOT_LABOUR);
    private static final PetitionStory PROPOSED = REGISTERED.by("li").then(propose(NONE), DAY);

    private static ProposeReclassification propose(Classification classification) {
        return new ProposeReclassification(
                CASE, classification, ReclassificationGround.FOUND_ON_EXAMINATION, document(DocumentKind.RECORD));
    }

    private static OpenSupervision supervise(SupervisionGround ground, String on) {
        return new OpenSupervision(CASE, ground, document(DocumentKind.NOTICE), day(on));
    }

    private static AnswerSupervision answer(int number, String on) {
        return new AnswerSupervision(CASE, number, true, document(DocumentKind.RECORD), day(on));
    }

    @Test
    void isCountedAsSomethingElseWhenAnotherPersonConfirms() {
        PROPOSED.by("wang")
                .when(new ConfirmReclassification(CASE), "2012-03-05")
                .then(new ReclassificationConfirmed(CASE, DISTRICT, ARREARS, NONE, "li", "wang", day("2012-03-05")));
        assertThat(PROPOSED.by("wang")
                        .then(new ConfirmReclassification(CASE), DAY)
                        .state()
                        .facts()
                        .classification())
                .isEqualTo(NONE);
    }

    @Test
    void isNotConfirmedByWhoeverProposedIt() {
        assertThat(PROPOSED.last())
                .isEqualTo(new ReclassificationProposed(
                        CASE,
                        DISTRICT,
                        NONE,
                        ReclassificationGround.FOUND_ON_EXAMINATION,
                        document(DocumentKind.RECORD),
                        "li",
                        day(DAY)));
        PROPOSED.when(new ConfirmReclassification(CASE), DAY)
                .refused(new ConfirmedByProposer(Operation.CONFIRM_RECLASSIFICATION, "li"));
        assertThat(PROPOSED.state().facts().classification()).isEqualTo(ARREARS);
        REGISTERED.when(new ConfirmReclassification(CASE), DAY).refused(new ReclassificationNotProposed(CASE));
    }

    @Test
    void isProposedOnceAtATime() {
        PROPOSED.when(propose(NONE), DAY).then();
        PROPOSED.by("wang").when(propose(NONE), DAY).refused(new ReclassificationPending("li"));
        PROPOSED.when(propose(new Classification(PetitionKind.SUGGESTION, PetitionTopic.PAY)), DAY)
                .refused(new ReclassificationPending("li"));
        REGISTERED.when(propose(ARREARS), DAY).refused(new ClassifiedSo("/classification"));
        assertThat(PROPOSED.then(new WithdrawReclassification(CASE), DAY)
                        .by("wang")
                        .then(propose(NONE), DAY)
                        .events())
                .hasSize(4);
        REGISTERED.when(new WithdrawReclassification(CASE), DAY).refused(new ReclassificationNotProposed(CASE));
        PROPOSED.then(new WithdrawReclassification(CASE), DAY)
                .by("wang")
                .when(new ConfirmReclassification(CASE), DAY)
                .refused(new ReclassificationNotProposed(CASE));
    }

    @Test
    void leavesWhatIsOwedToThePetitionerAsItIs() {
        PetitionStory reclassified = PROPOSED.by("wang").then(new ConfirmReclassification(CASE), DAY);

        assertThat(reclassified.state().clocks()).isEqualTo(REGISTERED.state().clocks());
        assertThat(reclassified.state().stage()).isEqualTo(REGISTERED.state().stage());
        assertThat(reclassified.events()).startsWith(REGISTERED.events().getFirst());
        assertThat(reclassified.then(accept("2012-03-05"), "2012-03-05").state().stage())
                .isInstanceOf(Stage.InHandling.class);
    }

    @Test
    void staysAsItIsInTheArchive() {
        PetitionStory archived = REGISTERED
                .then(new WithdrawPetition(CASE, document(DocumentKind.RECORD), day(DAY)), DAY)
                .then(new ArchivePetition(CASE, day(DAY)), DAY);

        for (OversightCommand command : List.of(
                propose(NONE), supervise(SupervisionGround.OTHER, DAY), new EscalatePetition(CASE, CITY, day(DAY)))) {
            assertThat(archived.when(command, DAY).refusal()).isInstanceOfSatisfying(PetitionNotIn.class, why -> {
                assertThat(why.actual()).isEqualTo(PetitionStage.ARCHIVED);
                assertThat(why.needed()).hasSize(PetitionStage.values().length - 1);
            });
        }
    }

    @Test
    void isSupervisedFromTheDayAfterItsDaysAreOver() {
        REGISTERED
                .when(supervise(SupervisionGround.OVERDUE, "2012-03-16"), "2012-03-19")
                .refused(new NothingOverdue(day("2012-03-16"), "/ground"));
        REGISTERED
                .when(supervise(SupervisionGround.OVERDUE, "2012-03-17"), "2012-03-19")
                .then(new SupervisionOpened(
                        CASE,
                        DISTRICT,
                        1,
                        SupervisionGround.OVERDUE,
                        document(DocumentKind.NOTICE),
                        DISTRICT,
                        day("2012-03-17")));
        REGISTERED
                .accepted("2012-03-19")
                .when(supervise(SupervisionGround.OVERDUE, "2012-03-19"), "2012-03-19")
                .refused(new NothingOverdue(day("2012-03-19"), "/ground"));
    }

    @Test
    void isSupervisedForOtherReasonsAtAnyTimeAndMoreThanOnce() {
        PetitionStory twice = REGISTERED
                .then(supervise(SupervisionGround.EVADED, DAY), DAY)
                .then(supervise(SupervisionGround.PROCEDURE_NOT_FOLLOWED, DAY), DAY);

        assertThat(((SupervisionOpened) twice.last()).number()).isEqualTo(2);
        assertThat(twice.state().watch().open()).containsExactly(1, 2);
        REGISTERED
                .when(supervise(SupervisionGround.EVADED, "2012-02-29"), DAY)
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/openedOn"));
    }

    @Test
    void isSupervisedUntilTheOrganHasAnswered() {
        PetitionStory supervised = REGISTERED.then(supervise(SupervisionGround.EVADED, DAY), DAY);
        PetitionStory answered = supervised.then(answer(1, "2012-03-05"), "2012-03-05");
        CloseSupervision close = new CloseSupervision(CASE, 1, day("2012-03-06"));

        supervised.when(close, "2012-03-06").refused(new SupervisionUnanswered(1, "/number"));
        assertThat(answered.then(close, "2012-03-06").state().watch().open()).isEmpty();
        answered.when(answer(1, "2012-03-06"), "2012-03-06")
                .refused(new SupervisionAnsweredBefore(1, day("2012-03-05")));
        supervised
                .when(answer(1, "2012-03-01"), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day("2012-03-01"), day(DAY), "/answeredOn"));
        answered.when(new CloseSupervision(CASE, 1, day("2012-03-04")), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day("2012-03-04"), day("2012-03-05"), "/closedOn"));
        supervised.when(answer(2, "2012-03-05"), "2012-03-05").refused(new SupervisionNotOpen(2, "/number"));
        answered.then(close, "2012-03-06").when(close, "2012-03-06").refused(new SupervisionNotOpen(1, "/number"));
    }

    @Test
    void isNotClosedByAUnitBelowTheOneThatSupervises() {
        PetitionStory answered = REGISTERED
                .of(CITY)
                .then(supervise(SupervisionGround.EVADED, DAY), DAY)
                .of(DISTRICT)
                .then(answer(1, DAY), DAY);
        CloseSupervision close = new CloseSupervision(CASE, 1, day(DAY));

        answered.when(close, DAY).refused(new SupervisedFromAbove(1, CITY, "/number"));
        for (var supervising : List.of(CITY, PROVINCE)) {
            answered.of(supervising).when(close, DAY).then(new SupervisionClosed(CASE, DISTRICT, 1, day(DAY)));
        }
    }

    @Test
    @Pins("petition-reported-upward")
    void isReportedUpward() {
        for (var above : List.of(CITY, PROVINCE)) {
            REGISTERED
                    .when(new EscalatePetition(CASE, above, day(DAY)), DAY)
                    .then(new PetitionEscalated(CASE, DISTRICT, above, day(DAY)));
        }
        for (var other : List.of(DISTRICT, STREET)) {
            REGISTERED
                    .when(new EscalatePetition(CASE, other, day(DAY)), DAY)
                    .refused(new NotSuperior(other, cited(PetitionRules.REPORTED_UPWARD, DAY), "/to"));
        }
        REGISTERED
                .withoutUnits()
                .when(new EscalatePetition(CASE, CITY, day(DAY)), DAY)
                .refused(new UnitNotInForce(CITY, "/to"));
    }
}
