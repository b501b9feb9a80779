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
import org.hemu.api.employment.EmploymentRejection.RelationshipAlreadyEnded;
import org.hemu.api.employment.EmploymentRejection.RelationshipUnknown;
import org.hemu.api.employment.EmploymentRejection.TransferToSameEmployer;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.TransferOut;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.FileHire;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
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
        assertThat(Relationship.takeOver(ACTIVE.state(), transfer("2011-06-30", null)))
                .isEqualTo(new FileHire(
                        NEXT,
                        SUCCESSOR,
                        WORKER,
                        Regime.STANDARD,
                        ZHANG,
                        new FilingContent.Hire(day("2011-07-01"), TWO_YEARS.contract(), false, day("2010-03-15"), ID)));
    }

    @Test
    void handsServiceOnThatWasTakenOverBefore() {
        var takenOver = standard()
                .filed(RelationshipStory.hireWithServiceSince("2001-05-08", "2010-03-15", TWO_YEARS))
                .on("2011-07-01");

        assertThat(Relationship.takeOver(takenOver.state(), transfer("2011-06-30", null))
                        .hire()
                        .continuousSince())
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

        assertThat(Relationship.takeOver(ACTIVE.state(), transfer("2011-06-30", fresh))
                        .hire()
                        .contract())
                .isEqualTo(fresh);
    }

    @Test
    void carriesNoContractOnThatHasRunOut() {
        assertThat(Relationship.takeOver(ACTIVE.state(), transfer("2012-03-13", null))
                        .hire()
                        .contract())
                .isEqualTo(TWO_YEARS.contract());
        assertThat(Relationship.takeOver(ACTIVE.state(), transfer("2012-03-14", null))
                        .hire()
                        .contract())
                .isNull();
    }

    @Test
    void endsTheEmploymentOnItsLastDayOnceAccepted() {
        assertThat(ACTIVE.then(transfer("2011-06-30", null)).state().spells()).hasSize(1);
        var accepted = ACTIVE.then(transfer("2011-06-30", null));
        assertThat(Standings.of(accepted.then(accepted.accept()).state().spells())
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
                .refused(new ContentOfAnotherKind(recorded, "transfer-out to other with " + SUCCESSOR, ""));
        returned.when(new CorrectFiling(ID, 2, new TransferOut(day("2011-06-29"), EMPLOYER, NEXT, "公司合并"), "日期更正"))
                .refused(new ContentOfAnotherKind(recorded, "transfer-out to " + NEXT + " with " + EMPLOYER, ""));
    }

    @Test
    void keepsItsOriginWhenTheHireThereIsCorrected() {
        var taken = Relationship.takeOver(ACTIVE.state(), transfer("2011-06-30", null))
                .hire();
        var returned = standard().on("2011-07-05").submitted(taken).then(new ReturnFiling(ID, 1, REASONS, null));
        var withoutOrigin =
                new FilingContent.Hire(day("2011-07-02"), TWO_YEARS.contract(), false, day("2010-03-15"), null);

        assertThat(((FilingCorrected) returned.when(new CorrectFiling(ID, 1, withoutOrigin, "日期更正"))
                                .event())
                        .content())
                .isEqualTo(
                        new FilingContent.Hire(day("2011-07-02"), TWO_YEARS.contract(), false, day("2010-03-15"), ID));
    }
}
