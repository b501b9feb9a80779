package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.EMPLOYER;
import static org.hemu.domain.employment.RelationshipStory.WORKER;
import static org.hemu.domain.employment.RelationshipStory.ZHANG;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.filing;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.util.List;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.ContentOfAnotherKind;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.FilingNotIn;
import org.hemu.api.employment.EmploymentRejection.FilingStillOpen;
import org.hemu.api.employment.EmploymentRejection.RelationshipAlreadyEnded;
import org.hemu.api.employment.EmploymentRejection.RelationshipUnknown;
import org.hemu.api.employment.EmploymentRejection.TakeOverFollowsTransfer;
import org.hemu.api.employment.EmploymentRejection.TransferToSameEmployer;
import org.hemu.api.employment.EmploymentRejection.WorkerErased;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferTest {
    private static final EmployerId SUCCESSOR = new EmployerId("D2143569X");
    private static final RelationshipId ID = standard().id();
    private static final RelationshipId NEXT = RelationshipIdentity.of(SUCCESSOR, WORKER, Regime.STANDARD);
    private static final Terms TWO_YEARS = Terms.fixed("2010-03-15", "2012-03-14");
    private static final RelationshipStory ACTIVE =
            standard().filed(hire("2010-03-15", TWO_YEARS)).on("2011-07-01");
    private static final Set<ReturnReason> REASONS = Set.of(ReturnReason.OTHER);

    private static final RelationshipStory HANDED_OVER = ACTIVE.then(transfer("2011-06-30", null));
    private static final RelationshipStory TAKEN_OVER = there().then(takeOver(ACTIVE, transfer("2011-06-30", null)));

    private static RelationshipStory there() {
        return standard().on("2011-07-01");
    }

    private static FileHire takeOver(RelationshipStory from, TransferRelationship transfer) {
        return Transfers.takeOver(from.state(), transfer, from.person());
    }

    private static FilingContent.Hire taken(
            String startedOn, @Nullable Contract contract, @Nullable RelationshipId transferredFrom) {
        return new FilingContent.Hire(day(startedOn), contract, false, day("2010-03-15"), transferredFrom);
    }

    private static TransferRelationship transfer(String lastDay, @Nullable Contract contract) {
        return new TransferRelationship(ID, SUCCESSOR, NEXT, day(lastDay), contract, "公司合并");
    }

    private static TransferOut out(String lastDay, RelationshipId to) {
        return new TransferOut(day(lastDay), SUCCESSOR, to, "公司合并");
    }

    @Test
    void isFiledAsAnEndingHereWithin7Days() {
        ACTIVE.when(transfer("2011-06-30", null))
                .then(new FilingSubmitted(
                        ID,
                        EMPLOYER,
                        EmployerStory.NANGUAN,
                        new Filing(2, day("2011-07-01"), day("2011-07-07"), false, List.of()),
                        out("2011-06-30", NEXT)));
    }

    @Test
    void isAHireThereFromTheNextDayWithContinuousServiceAndTheContractCarriedOn() {
        assertThat(takeOver(ACTIVE, transfer("2011-06-30", null)))
                .isEqualTo(new FileHire(
                        NEXT,
                        SUCCESSOR,
                        WORKER,
                        Regime.STANDARD,
                        ZHANG,
                        new FilingContent.Hire(day("2011-07-01"), TWO_YEARS.contract(), false, day("2010-03-15"), ID)));
    }

    @Test
    void isRefusedWhenThePersonalDataOfTheWorkerHasBeenErased() {
        ACTIVE.whenErased(transfer("2011-06-30", null)).refused(new WorkerErased(ID));
    }

    @Test
    void handsServiceOnThatWasTakenOverBefore() {
        var takenOver = standard()
                .filed(RelationshipStory.hireWithServiceSince("2001-05-08", "2010-03-15", TWO_YEARS))
                .on("2011-07-01");

        assertThat(takeOver(takenOver, transfer("2011-06-30", null)).hire().continuousSince())
                .isEqualTo(day("2001-05-08"));
    }

    @Test
    void tellsOfNothingAfterItsLastDay() {
        var without = standard().filed(hire("2010-03-15", null)).on("2011-03-20");

        assertThatFiling(filing(without.when(transfer("2011-03-14", null)).event()))
                .isFound("written-contract-missing", "doubleWageTo", "2011-03-14")
                .isNotFound("deemed-open-ended");
        assertThatFiling(filing(without.when(transfer("2011-03-15", null)).event()))
                .isFound("deemed-open-ended", "since", "2011-03-15");
    }

    @Test
    void takesTheContractWithTheNewEmployerWhenThereIsOne() {
        Contract fresh = Terms.openEnded("2011-07-01").contract();

        assertThat(takeOver(ACTIVE, transfer("2011-06-30", fresh)).hire().contract())
                .isEqualTo(fresh);
    }

    @Test
    void carriesNoContractOnThatHasRunOut() {
        assertThat(takeOver(ACTIVE, transfer("2012-03-13", null)).hire().contract())
                .isEqualTo(TWO_YEARS.contract());
        assertThat(takeOver(ACTIVE, transfer("2012-03-14", null)).hire().contract())
                .isNull();
    }

    @Test
    void endsTheEmploymentOnItsLastDayOnceAccepted() {
        assertThat(ACTIVE.then(transfer("2011-06-30", null)).state().spells()).hasSize(1);
        var accepted = ACTIVE.then(transfer("2011-06-30", null));
        assertThat(Standings.of(accepted.then(accepted.accept()).state().spells(), Regime.STANDARD)
                        .employed())
                .containsExactly(new Period(day("2010-03-15"), day("2011-06-30")));
    }

    @Test
    void isRefusedToTheSameEmployerAndWhenTheFirstDayThereIsStillToCome() {
        ACTIVE.when(new TransferRelationship(ID, EMPLOYER, ID, day("2011-06-30"), null, "公司合并"))
                .refused(new TransferToSameEmployer(EMPLOYER, "/toEmployer"));
        ACTIVE.when(transfer("2011-07-01", null))
                .refused(new DateInFuture(day("2011-07-01"), day("2011-06-30"), "/lastDay"));
    }

    @Test
    void isRefusedForNobodyAndAfterAnEnding() {
        standard().when(transfer("2011-06-30", null)).refused(new RelationshipUnknown(ID));
        ACTIVE.filed(ending("2011-05-31", EndingGround.THIRTY_DAY_NOTICE))
                .when(transfer("2011-06-30", null))
                .refused(new RelationshipAlreadyEnded(ID, day("2011-05-31")));
    }

    @Test
    void keepsItsTargetWhenItIsCorrected() {
        var returned = ACTIVE.then(transfer("2011-06-30", null)).then(new ReturnFiling(ID, 2, REASONS, null));
        RelationshipId other = new RelationshipId("other");
        String recorded = "transfer-out to " + NEXT + " with " + SUCCESSOR;

        assertThat(((FilingCorrected) returned.when(new CorrectFiling(ID, 2, out("2011-06-29", NEXT), "日期更正"))
                                .event())
                        .content())
                .isEqualTo(out("2011-06-29", NEXT));
        returned.when(new CorrectFiling(ID, 2, out("2011-06-29", other), "日期更正"))
                .refused(new ContentOfAnotherKind(
                        recorded, "transfer-out to other with " + SUCCESSOR, "/toRelationship"));
        returned.when(new CorrectFiling(ID, 2, new TransferOut(day("2011-06-29"), EMPLOYER, NEXT, "公司合并"), "日期更正"))
                .refused(new ContentOfAnotherKind(
                        recorded, "transfer-out to " + NEXT + " with " + EMPLOYER, "/toEmployer"));
    }

    @Test
    void keepsItsOriginWhenTheHireThereIsCorrected() {
        var returned = TAKEN_OVER.on("2011-07-05").then(new ReturnFiling(NEXT, 1, REASONS, null));
        var withoutOrigin = taken("2011-07-01", Terms.openEnded("2011-07-01").contract(), null);

        assertThat(((FilingCorrected) returned.when(new CorrectFiling(NEXT, 1, withoutOrigin, "合同更正"))
                                .event())
                        .content())
                .isEqualTo(taken("2011-07-01", Terms.openEnded("2011-07-01").contract(), ID));
    }

    @Test
    void isNotMovedFromTheSideThatTakesOver() {
        TAKEN_OVER
                .on("2011-07-05")
                .then(new ReturnFiling(NEXT, 1, REASONS, null))
                .when(new CorrectFiling(NEXT, 1, taken("2011-07-02", TWO_YEARS.contract(), ID), "日期更正"))
                .refused(new TakeOverFollowsTransfer(ID, day("2011-07-01"), "/startedOn"));
    }

    @Test
    void movesTheHireThereWhenItsLastDayIsCorrected() {
        var returned = HANDED_OVER.then(new ReturnFiling(ID, 2, REASONS, null));
        var corrected = new CorrectFiling(ID, 2, out("2011-06-15", NEXT), "日期更正");
        var sameDay = new CorrectFiling(ID, 2, out("2011-06-30", NEXT), "说明更正");

        assertThat(Transfers.touched(returned.state(), 2)).containsExactly(NEXT);
        RelationshipCommand moved =
                new CorrectTakeOver(NEXT, 1, day("2011-06-16"), TWO_YEARS.contract(), false, day("2010-03-15"), "日期更正");
        assertThat(follows(corrected, returned, TAKEN_OVER)).containsExactly(moved);
        assertThat(follows(sameDay, returned, TAKEN_OVER)).isEmpty();

        var there = (FilingCorrected) TAKEN_OVER.on("2011-07-08").when(moved).event();
        assertThat(there.content()).isEqualTo(taken("2011-06-16", TWO_YEARS.contract(), ID));
        assertThat(there.filing().dueOn()).isEqualTo("2011-07-16");
        assertThat(there.before()).isEqualTo(new FirstSubmission(day("2011-07-01"), EmployerStory.NANGUAN, false));
    }

    private static CorrectTakeOver moved(String lastDay, RelationshipStory there) {
        return moved(lastDay, HANDED_OVER, there);
    }

    private static CorrectTakeOver moved(String lastDay, RelationshipStory here, RelationshipStory there) {
        var correction = new CorrectFiling(ID, 2, out(lastDay, NEXT), "日期更正");
        var returned = here.on(there.today().toString()).then(new ReturnFiling(ID, 2, REASONS, null));
        return (CorrectTakeOver) follows(correction, returned, there).getFirst();
    }

    private static List<RelationshipCommand> follows(
            RelationshipCommand command, RelationshipStory here, RelationshipStory there) {
        return Transfers.follows(command, here.state(), here.then(command).state(), there.state());
    }

    @Test
    void carriesTheContractOnAsFarAsItHoldsOnTheCorrectedDay() {
        var there = TAKEN_OVER.on("2012-04-01");
        var expired = there.then(moved("2012-03-14", there));
        var here = HANDED_OVER
                .on("2012-04-01")
                .then(new ReturnFiling(ID, 2, REASONS, null))
                .then(new CorrectFiling(ID, 2, out("2012-03-14", NEXT), "日期更正"));
        var again = moved("2011-06-15", here, expired);

        assertThat(moved("2012-03-14", there).contract()).isNull();
        assertThat(again.contract()).isEqualTo(TWO_YEARS.contract());
        assertThat(((FilingCorrected) expired.when(again).event()).content())
                .isEqualTo(taken("2011-06-16", TWO_YEARS.contract(), ID));
    }

    @Test
    void keepsTheContractThatWasMadeAnew() {
        Contract fresh = Terms.openEnded("2011-07-01").contract();
        var there = there().then(takeOver(ACTIVE, transfer("2011-06-30", fresh)));

        assertThat(moved("2011-06-15", there).contract()).isEqualTo(fresh);
    }

    @Test
    void leavesTheHireThereReturnedWhenItMoves() {
        var returned = TAKEN_OVER.then(new ReturnFiling(NEXT, 1, REASONS, null)).on("2011-07-08");
        var moved =
                (FilingCorrected) returned.when(moved("2011-06-15", returned)).event();

        assertThat(moved.resubmitted()).isFalse();
        assertThat(moved.filing().submittedOn()).isEqualTo("2011-07-01");
        returned.after(moved)
                .when(new AcceptFiling(NEXT, 1))
                .refused(new FilingNotIn(NEXT, 1, "SUBMITTED", "RETURNED"));
    }

    @Test
    void isWithdrawnOnBothSides() {
        var here = new WithdrawFiling(ID, 2, "协议未成");
        var there = new WithdrawFiling(NEXT, 1, "协议未成");

        assertThat(follows(here, HANDED_OVER, TAKEN_OVER)).containsExactly(there);
        assertThat(follows(there, TAKEN_OVER, HANDED_OVER)).containsExactly(here);
        assertThat(Transfers.touched(TAKEN_OVER.state(), 1)).containsExactly(ID);
    }

    @Test
    void leavesTheEndThatIsAlreadyAcceptedWhenTheHireIsWithdrawn() {
        var accepted = HANDED_OVER.then(HANDED_OVER.accept());

        assertThat(follows(new WithdrawFiling(NEXT, 1, "未到岗"), TAKEN_OVER, accepted))
                .isEmpty();
    }

    @Test
    void endsHereBeforeItsHireThereIsAccepted() {
        var accepted = HANDED_OVER.then(HANDED_OVER.accept());

        TAKEN_OVER
                .takingOver(HANDED_OVER.state())
                .when(new AcceptFiling(NEXT, 1))
                .refused(new FilingStillOpen(ID, 2));
        assertThat(((FilingAccepted) TAKEN_OVER
                                .takingOver(accepted.state())
                                .when(new AcceptFiling(NEXT, 1))
                                .event())
                        .after()
                        .employed())
                .containsExactly(new Period(day("2011-07-01"), null));
    }

    @Test
    void handsOverAWorkerWhoseHireIsStillOpen() {
        var open = standard().submitted(hire("2010-03-15", TWO_YEARS)).on("2011-07-01");

        assertThat(filing(open.when(transfer("2011-06-30", null)).event()).number())
                .isEqualTo(2);
        assertThat(takeOver(open, transfer("2011-06-30", null)).hire())
                .isEqualTo(taken("2011-07-01", TWO_YEARS.contract(), ID));
    }
}
