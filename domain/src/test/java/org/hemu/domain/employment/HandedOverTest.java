package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.RelationshipStory.WORKER;
import static org.hemu.domain.employment.RelationshipStory.amendment;
import static org.hemu.domain.employment.RelationshipStory.firstContract;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.hireWithServiceSince;
import static org.hemu.domain.employment.RelationshipStory.publicWelfareHire;
import static org.hemu.domain.employment.RelationshipStory.renewal;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.util.List;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.TakeOverFollowsTransfer;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FilingContent.Hire;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one employer hands over follows what is corrected about it as long as neither side is decided. */
class HandedOverTest {
    private static final EmployerId SUCCESSOR = new EmployerId("D2143569X");
    private static final RelationshipId ID = standard().id();
    private static final RelationshipId NEXT = RelationshipIdentity.of(SUCCESSOR, WORKER, Regime.STANDARD);
    private static final Set<ReturnReason> REASONS = Set.of(ReturnReason.OTHER);
    private static final Terms YEAR = Terms.fixed("2010-03-15", "2011-03-14");
    private static final Terms NEXT_YEAR = Terms.fixed("2011-03-15", "2012-03-14");
    private static final RelationshipStory HIRED =
            standard().submitted(hire("2010-03-15", YEAR)).on("2011-07-01");

    private static TransferRelationship transfer(@Nullable Contract contract) {
        return new TransferRelationship(ID, SUCCESSOR, NEXT, day("2011-06-30"), contract, "公司合并");
    }

    /** What follows there from a command about the employment that was handed over. */
    private static List<RelationshipCommand> follows(
            RelationshipStory before, TransferRelationship transfer, RelationshipCommand command) {
        RelationshipStory here = before.then(transfer);
        RelationshipStory there =
                standard().on("2011-07-01").then(Transfers.takeOver(before.state(), transfer, before.person()));
        RelationshipStory ready =
                command instanceof CorrectFiling c ? here.then(new ReturnFiling(ID, c.number(), REASONS, null)) : here;
        assertThat(Transfers.touched(ready.state(), 1)).containsExactly(NEXT);
        return Transfers.follows(command, ready.state(), ready.then(command).state(), there.state());
    }

    private static CorrectTakeOver taken(@Nullable Terms terms, boolean publicWelfarePost, String continuousSince) {
        return new CorrectTakeOver(
                NEXT,
                1,
                day("2011-07-01"),
                terms == null ? null : terms.contract(),
                publicWelfarePost,
                day(continuousSince),
                "更正");
    }

    private static CorrectFiling correction(FilingContent content) {
        return new CorrectFiling(ID, 1, content, "更正");
    }

    @Test
    void serviceIsCountedFromTheCorrectedFirstDay() {
        var endless = Terms.openEnded("2010-03-15");
        var hired = standard().submitted(hire("2010-03-15", endless)).on("2011-07-01");

        assertThat(follows(hired, transfer(null), correction(hire("2010-03-20", endless))))
                .containsExactly(taken(endless, false, "2010-03-20"));
        assertThat(follows(
                        hired, transfer(null), correction(hireWithServiceSince("2001-05-08", "2010-03-15", endless))))
                .containsExactly(taken(endless, false, "2001-05-08"));
        assertThat(follows(hired, transfer(null), correction(hire("2010-03-15", endless))))
                .isEmpty();
    }

    @Test
    void aPublicWelfarePostStaysOne() {
        assertThat(follows(HIRED, transfer(null), correction(publicWelfareHire("2010-03-15", YEAR))))
                .containsExactly(taken(null, true, "2010-03-15"));
    }

    @Test
    void aContractIsCarriedOnAsItIsCorrectedToHaveBeen() {
        var longer = Terms.fixed("2010-03-15", "2012-03-14");

        assertThat(follows(HIRED, transfer(null), correction(hire("2010-03-15", longer))))
                .containsExactly(taken(longer, false, "2010-03-15"));
    }

    @Test
    void aRenewalThatIsWithdrawnIsNotCarriedOn() {
        var renewed = HIRED.submitted(renewal(NEXT_YEAR));

        assertThat(follows(renewed, transfer(null), new WithdrawFiling(ID, 2, "更正")))
                .containsExactly(taken(null, false, "2010-03-15"));
    }

    @Test
    void aContractMadeAnewIsNeitherTakenBackNorChanged() {
        var renewed = HIRED.submitted(renewal(NEXT_YEAR));
        Contract fresh = Terms.openEnded("2011-07-01").contract();

        assertThat(follows(renewed, transfer(fresh), new WithdrawFiling(ID, 2, "更正")))
                .isEmpty();
        assertThat(follows(renewed, transfer(fresh), correction(hire("2010-03-20", YEAR))))
                .containsExactly(
                        new CorrectTakeOver(NEXT, 1, day("2011-07-01"), fresh, false, day("2010-03-20"), "更正"));
    }

    @Test
    void theTermsThatHoldOnTheFirstDayThereAreCarriedOn() {
        var renewedAhead = standard()
                .filed(hire("2010-03-15", Terms.fixed("2010-03-15", "2011-12-31")))
                .on("2011-07-01")
                .filed(renewal(Terms.fixed("2012-01-01", "2013-12-31").signedOn("2011-06-20")))
                .filed(amendment("2011-06-25", Terms.fixed("2010-03-15", "2011-11-30")));
        var signedAhead = standard()
                .filed(hire("2010-03-15", null))
                .on("2011-07-01")
                .filed(firstContract(NEXT_YEAR.signedOn("2011-01-05")))
                .on("2011-01-10");

        assertThat(Transfers.takeOver(renewedAhead.state(), transfer(null), renewedAhead.person())
                        .hire()
                        .contract())
                .isEqualTo(Terms.fixed("2010-03-15", "2011-11-30").contract());
        assertThat(HandedOver.by(signedAhead.state().spells().getLast(), day("2011-01-09"))
                        .contract())
                .isEqualTo(NEXT_YEAR.signedOn("2011-01-05").contract());
    }

    @Test
    void whatWasHandedOverIsNotCorrectedFromTheSideThatTakesOver() {
        var taken = new Hire(day("2011-07-01"), null, true, day("2010-03-15"), ID);
        var returned = standard().on("2011-07-01").submitted(taken).then(new ReturnFiling(ID, 1, REASONS, null));

        returned.when(correction(new Hire(day("2011-07-01"), null, true, day("2009-03-15"), null)))
                .refused(new TakeOverFollowsTransfer(ID, day("2011-07-01"), "/continuousSince"));
        assertThat(((FilingCorrected) returned.when(correction(hire("2011-07-01", null)))
                                .event())
                        .content())
                .isEqualTo(taken);
    }
}
