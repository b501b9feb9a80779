package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.amendment;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.firstContract;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.util.List;
import java.util.Set;
import org.hemu.api.employment.EmploymentRejection.ContractAlreadyInForce;
import org.hemu.api.employment.EmploymentRejection.FilingStillOpen;
import org.hemu.api.employment.EmploymentRejection.LaterFilingContradicts;
import org.hemu.api.employment.EmploymentRejection.RelationshipAlreadyEnded;
import org.hemu.api.employment.EmploymentRejection.RelationshipStillActive;
import org.hemu.api.employment.EmploymentRejection.RelationshipUnknown;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent.Ending;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Period;
import org.junit.jupiter.api.Test;

/** Several filings about one pair that the clerk has not decided yet. */
class OpenFilingsTest {
    private static final RelationshipId ID = standard().id();
    private static final Terms YEAR = Terms.fixed("2010-03-15", "2011-03-14");
    private static final Set<ReturnReason> REASONS = Set.of(ReturnReason.MATERIAL_MISSING);
    private static final Ending ENDED = ending("2010-04-20", EndingGround.THIRTY_DAY_NOTICE);
    private static final RelationshipStory HIRED =
            standard().submitted(hire("2010-03-15", YEAR)).on("2010-04-27");
    private static final RelationshipStory ALL_OPEN = HIRED.submitted(ENDED);

    @Test
    void anEndingIsFiledInTimeAlthoughTheHireIsNotDecided() {
        var returned = HIRED.then(new ReturnFiling(ID, 1, REASONS, null));

        for (RelationshipStory undecided : List.of(HIRED, returned)) {
            var filing = undecided.filing(ENDED);
            assertThat(filing.number()).isEqualTo(2);
            assertThat(filing.late()).isFalse();
            assertThatFiling(filing).isWithoutFindings();
        }
    }

    @Test
    void aFilingIsJudgedAgainstThoseBeforeIt() {
        ALL_OPEN.when(ENDED).refused(new RelationshipAlreadyEnded(ID, day("2010-04-20")));
        HIRED.when(firstContract(YEAR)).refused(new ContractAlreadyInForce(ID));
        HIRED.when(hire("2010-04-01", null)).refused(new RelationshipStillActive(ID, day("2010-03-15")));
        assertThat(ALL_OPEN.filing(hire("2010-04-21", null)).number()).isEqualTo(3);

        var without = standard().submitted(hire("2010-03-15", null)).on("2010-04-27");
        assertThatFiling(without.filing(ENDED)).isFound("written-contract-missing", "dueOn", "2010-04-15");
        assertThatFiling(without.submitted(firstContract(YEAR.signedOn("2010-03-15")))
                        .filing(ENDED))
                .isNotFound("written-contract-missing");
    }

    @Test
    void filingsAreAcceptedInTheOrderInWhichTheyWereSubmitted() {
        ALL_OPEN.when(new AcceptFiling(ID, 2)).refused(new FilingStillOpen(ID, 1));
        ALL_OPEN.then(new ReturnFiling(ID, 1, REASONS, null))
                .when(new AcceptFiling(ID, 2))
                .refused(new FilingStillOpen(ID, 1));

        var hired = ALL_OPEN.then(new AcceptFiling(ID, 1));
        hired.when(new AcceptFiling(ID, 2))
                .then(new FilingAccepted(
                        ID,
                        RelationshipStory.EMPLOYER,
                        EmployerStory.NANGUAN,
                        2,
                        Regime.STANDARD,
                        day("2010-04-27"),
                        new Standing(
                                List.of(new Period(day("2010-03-15"), null)),
                                List.of(new Period(day("2010-03-15"), day("2011-03-14")))),
                        new Standing(
                                List.of(new Period(day("2010-03-15"), day("2010-04-20"))),
                                List.of(new Period(day("2010-03-15"), day("2010-04-20"))))));
    }

    @Test
    void aFilingIsNotWithdrawnWhileALaterOneRestsOnIt() {
        ALL_OPEN.when(new WithdrawFiling(ID, 1, "误报")).refused(new LaterFilingContradicts(ID, 1, 2));
        ALL_OPEN.then(new WithdrawFiling(ID, 2, "误报"))
                .when(new WithdrawFiling(ID, 1, "误报"))
                .then(new FilingWithdrawn(
                        ID, RelationshipStory.EMPLOYER, EmployerStory.NANGUAN, 1, "误报", day("2010-04-27")));

        var rehired = ALL_OPEN.submitted(hire("2010-04-21", null));
        rehired.when(new WithdrawFiling(ID, 2, "误报")).refused(new LaterFilingContradicts(ID, 2, 3));
    }

    @Test
    void aFilingIsWithdrawnWhenLaterOnesDoNotNeedIt() {
        var amended = HIRED.submitted(amendment("2010-04-01", YEAR)).submitted(ENDED);

        assertThat(number(amended.then(new WithdrawFiling(ID, 2, "未达成一致"))
                        .then(new AcceptFiling(ID, 1))
                        .when(new AcceptFiling(ID, 3))
                        .event()))
                .isEqualTo(3);
    }

    @Test
    void aFilingIsNotCorrectedToWhatMakesALaterOneUntrue() {
        var returned = ALL_OPEN.then(new ReturnFiling(ID, 1, REASONS, null));

        returned.when(new CorrectFiling(ID, 1, hire("2010-04-21", null), "日期更正"))
                .refused(new LaterFilingContradicts(ID, 1, 2));
        var corrected = returned.then(new CorrectFiling(ID, 1, hire("2010-04-20", null), "日期更正"));
        assertThat(((FilingAccepted) corrected
                                .then(new AcceptFiling(ID, 1))
                                .when(new AcceptFiling(ID, 2))
                                .event())
                        .after()
                        .employed())
                .containsExactly(new Period(day("2010-04-20"), day("2010-04-20")));
    }

    @Test
    void anEarlierFilingIsCorrectedAsIfNoneHadFollowed() {
        var returned = ALL_OPEN.then(new ReturnFiling(ID, 1, REASONS, null));

        assertThat(number(returned.when(new CorrectFiling(ID, 1, hire("2010-03-16", YEAR), "日期更正"))
                        .event()))
                .isEqualTo(1);
    }

    @Test
    void nothingIsFiledAboutAPairWhoseOnlyHireWasWithdrawn() {
        HIRED.then(new WithdrawFiling(ID, 1, "误报")).when(ENDED).refused(new RelationshipUnknown(ID));
    }

    @Test
    void aPairHasOneFullTimeRelationshipWhateverTheRegime() {
        HIRED.under(Regime.DISPATCH)
                .when(hire("2010-04-01", null))
                .refused(new RelationshipStillActive(ID, day("2010-03-15")));
    }

    @Test
    void aPairThatPartsMayComeTogetherUnderAnotherRegime() {
        var dispatched = HIRED.then(new AcceptFiling(ID, 1))
                .filed(ENDED)
                .under(Regime.DISPATCH)
                .submitted(hire("2010-04-21", Terms.fixed("2010-04-21", "2012-04-20")));
        var accepted = (FilingAccepted) dispatched.when(dispatched.accept()).event();

        assertThat(accepted.regime()).isEqualTo(Regime.DISPATCH);
        assertThat(accepted.before()).isEqualTo(Standing.NONE);
        assertThat(accepted.after())
                .isEqualTo(new Standing(
                        List.of(new Period(day("2010-04-21"), null)),
                        List.of(new Period(day("2010-04-21"), day("2012-04-20")))));
    }

    @Test
    void anEndingIsOfTheRegimeOfItsSpellWhateverHireWasWithdrawnSince() {
        var ended = HIRED.then(new AcceptFiling(ID, 1))
                .submitted(ENDED)
                .under(Regime.DISPATCH)
                .submitted(hire("2010-04-21", null))
                .then(new WithdrawFiling(ID, 3, "误报"))
                .then(new WithdrawFiling(ID, 2, "误报"))
                .submitted(ENDED);
        var accepted = (FilingAccepted) ended.when(ended.accept()).event();

        assertThat(accepted.regime()).isEqualTo(Regime.STANDARD);
        assertThat(accepted.before().employed()).containsExactly(new Period(day("2010-03-15"), null));
        assertThat(accepted.after().employed()).containsExactly(new Period(day("2010-03-15"), day("2010-04-20")));
    }

    @Test
    void aContractOfTheSpellBeforeIsNotTakenForOneOfTheSpellThatHasBegun() {
        var again = standard()
                .filed(hire("2010-03-15", null))
                .on("2010-04-27")
                .filed(ENDED)
                .filed(hire("2010-04-25", null));

        again.when(firstContract(YEAR)).refused(new RelationshipAlreadyEnded(ID, day("2010-04-20")));
        assertThat(again.filing(firstContract(
                                Terms.fixed("2010-04-25", "2011-04-24").signedOn("2010-04-20")))
                        .number())
                .isEqualTo(4);
    }

    @Test
    void probationIsAgreedOncePerPairWhateverTheRegime() {
        var ended = standard()
                .filed(hire("2010-03-15", YEAR.probationTo("2010-04-14")))
                .on("2010-04-27")
                .filed(ENDED);

        assertThatFiling(ended.under(Regime.DISPATCH)
                        .filing(hire(
                                "2010-04-21",
                                Terms.fixed("2010-04-21", "2012-04-20").probationTo("2010-06-20"))))
                .isFound("probation-once", "probationTo", "2010-06-20");
    }

    private static int number(RelationshipEvent event) {
        return ((RelationshipEvent.OfFiling) event).number();
    }
}
