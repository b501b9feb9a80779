package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.EMPLOYER;
import static org.hemu.domain.employment.RelationshipStory.amendment;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.filing;
import static org.hemu.domain.employment.RelationshipStory.firstContract;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.renewal;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.util.List;
import java.util.Set;
import org.hemu.api.employment.EmploymentRejection.ContentOfAnotherKind;
import org.hemu.api.employment.EmploymentRejection.ContractAlreadyInForce;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EmploymentRejection.FilingNotIn;
import org.hemu.api.employment.EmploymentRejection.FilingUnknown;
import org.hemu.api.employment.EmploymentRejection.NoContractToChange;
import org.hemu.api.employment.EmploymentRejection.RelationshipAlreadyEnded;
import org.hemu.api.employment.EmploymentRejection.RelationshipUnknown;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.SubmitFiling;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Period;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingStepsTest {
    private static final RelationshipId ID = standard().id();
    private static final Terms YEAR = Terms.fixed("2010-03-15", "2011-03-14");
    private static final Terms SECOND_YEAR = Terms.fixed("2011-03-15", "2012-03-14");
    private static final RelationshipStory SUBMITTED = standard().submitted(hire("2010-03-15", YEAR));
    private static final RelationshipStory ACTIVE = SUBMITTED.then(SUBMITTED.accept());
    private static final Set<ReturnReason> REASONS = Set.of(ReturnReason.MATERIAL_MISSING);
    private static final RelationshipStory RETURNED = SUBMITTED.then(new ReturnFiling(ID, 1, REASONS, null));

    @Test
    void acceptanceSaysWhatTheFilingsAmountToBeforeAndAfter() {
        SUBMITTED
                .on("2010-03-20")
                .when(new AcceptFiling(ID, 1))
                .then(new FilingAccepted(
                        ID,
                        EMPLOYER,
                        EmployerStory.NANGUAN,
                        1,
                        Regime.STANDARD,
                        day("2010-03-20"),
                        Standing.NONE,
                        new Standing(
                                List.of(new Period(day("2010-03-15"), null)),
                                List.of(new Period(day("2010-03-15"), day("2011-03-14"))))));
    }

    @Test
    void aFilingIsReturnedCorrectedUnderItsNumberAndAccepted() {
        SUBMITTED
                .on("2010-03-20")
                .when(new ReturnFiling(ID, 1, REASONS, "缺合同"))
                .then(new FilingReturned(ID, EMPLOYER, EmployerStory.NANGUAN, 1, REASONS, "缺合同", day("2010-03-20")));

        var corrected = RETURNED.on("2010-03-25").then(new CorrectFiling(ID, 1, hire("2010-03-16", YEAR), "日期更正"));
        assertThat(((FilingAccepted) corrected.when(corrected.accept()).event())
                        .after()
                        .employed())
                .containsExactly(new Period(day("2010-03-16"), null));
    }

    @Test
    void aFilingInTimeStaysInTimeHoweverOftenItIsCorrected() {
        var again = RETURNED.on("2010-05-01")
                .then(new CorrectFiling(ID, 1, hire("2010-03-15", YEAR), "补合同"))
                .then(new ReturnFiling(ID, 1, REASONS, null))
                .on("2010-06-01");
        var corrected = filing(again.when(new CorrectFiling(ID, 1, hire("2010-03-15", null), "再补"))
                .event());

        assertThat(corrected.late()).isFalse();
        assertThat(corrected.submittedOn()).isEqualTo("2010-06-01");
        assertThatFiling(corrected).isWithoutFindings();
    }

    @Test
    void aLateFilingStaysLateWhenItIsCorrected() {
        var late = standard().on("2010-05-01").submitted(hire("2010-03-15", YEAR));
        var corrected = filing(late.then(new ReturnFiling(ID, 1, REASONS, null))
                .when(new CorrectFiling(ID, 1, hire("2010-03-15", YEAR), "补合同"))
                .event());

        assertThat(corrected.late()).isTrue();
        assertThatFiling(corrected).isFound("filing-hire-30-days", "dueOn", "2010-04-14");
    }

    @Test
    void aCorrectedDateThatWasDueBeforeTheFirstSubmissionMakesAFilingLate() {
        var returned = standard()
                .on("2010-04-15")
                .submitted(hire("2010-03-16", YEAR))
                .then(new ReturnFiling(ID, 1, REASONS, null))
                .on("2010-06-01");
        var inTime = filing(returned.when(new CorrectFiling(ID, 1, hire("2010-03-16", YEAR), "补合同"))
                .event());
        var late = filing(returned.when(new CorrectFiling(ID, 1, hire("2010-03-15", YEAR), "日期更正"))
                .event());

        assertThat(inTime.late()).isFalse();
        assertThat(inTime.dueOn()).isEqualTo("2010-04-15");
        assertThatFiling(inTime).isNotFound("filing-hire-30-days");
        assertThat(late.late()).isTrue();
        assertThat(late.dueOn()).isEqualTo("2010-04-14");
        assertThatFiling(late).isFound("filing-hire-30-days", "dueOn", "2010-04-14", "submittedOn", "2010-04-15");
    }

    @Test
    void aCorrectedDateThatWasDueOnTheFirstSubmissionMakesAFilingTimely() {
        var ended = ending("2010-05-01", EndingGround.THIRTY_DAY_NOTICE);
        var returned = ACTIVE.on("2010-05-09")
                .submitted(ended)
                .then(new ReturnFiling(ID, 2, REASONS, null))
                .on("2010-05-20");
        var inTime = filing(
                returned.when(new CorrectFiling(ID, 2, ending("2010-05-02", EndingGround.THIRTY_DAY_NOTICE), "日期更正"))
                        .event());
        var late = filing(returned.when(new CorrectFiling(ID, 2, ended, "补正")).event());

        assertThat(inTime.late()).isFalse();
        assertThat(inTime.dueOn()).isEqualTo("2010-05-09");
        assertThatFiling(inTime).isNotFound("filing-ending-7-days");
        assertThat(late.late()).isTrue();
        assertThatFiling(late).isFound("filing-ending-7-days", "dueOn", "2010-05-08", "submittedOn", "2010-05-09");
    }

    /** Events of the first revision came without what they changed, and nothing counted it. */
    @Test
    void aCorrectionThatNobodyCountedIsNotTakenBackFromTheCount() {
        var returned = standard()
                .on("2010-04-15")
                .submitted(hire("2010-03-16", YEAR))
                .then(new ReturnFiling(ID, 1, REASONS, null));
        var late = (FilingCorrected) returned.when(new CorrectFiling(ID, 1, hire("2010-03-15", YEAR), "日期更正"))
                .event();
        var uncounted = new FilingCorrected(
                ID,
                EMPLOYER,
                EmployerStory.NANGUAN,
                late.filing(),
                late.content(),
                late.reason(),
                true,
                new FirstSubmission(day("2010-04-15"), EmployerStory.NANGUAN, true));
        var corrected = new CorrectFiling(ID, 1, hire("2010-03-16", YEAR), "再更正");

        assertThat(before(returned.after(late), corrected).late()).isTrue();
        assertThat(before(returned.after(uncounted), corrected).late()).isFalse();
    }

    private static FirstSubmission before(RelationshipStory resubmitted, CorrectFiling correction) {
        return ((FilingCorrected) resubmitted
                        .then(new ReturnFiling(ID, 1, REASONS, null))
                        .when(correction)
                        .event())
                .before();
    }

    @Test
    void aCorrectionStaysOfItsKindAndPlausible() {
        RETURNED.when(new CorrectFiling(ID, 1, firstContract(YEAR), "误"))
                .refused(new ContentOfAnotherKind("hire", "first-contract", ""));
        RETURNED.when(new CorrectFiling(ID, 1, hire("2010-03-16", YEAR), "误"))
                .refused(new DateInFuture(day("2010-03-16"), day("2010-03-15"), "/startedOn"));
    }

    @Test
    void aCorrectionCannotMoveAHireBehindTheEndOfTheEmployer() {
        RETURNED.with(EmployerStory.registered(), EmployerStory.deregistered("2010-06-30"))
                .on("2010-08-01")
                .when(new CorrectFiling(ID, 1, hire("2010-07-01", null), "日期更正"))
                .refused(new EmployerNoLongerRegistered(EMPLOYER, day("2010-06-30"), "/startedOn"));
    }

    @Test
    void aFilingCanBeWithdrawnUntilItIsAccepted() {
        var withdrawn = new FilingWithdrawn(ID, EMPLOYER, EmployerStory.NANGUAN, 1, "误报", day("2010-03-15"));
        SUBMITTED.when(new WithdrawFiling(ID, 1, "误报")).then(withdrawn);
        RETURNED.when(new WithdrawFiling(ID, 1, "误报")).then(withdrawn);
        ACTIVE.when(new WithdrawFiling(ID, 1, "误报")).refused(new FilingNotIn(ID, 1, "SUBMITTED", "ACCEPTED"));
    }

    @Test
    void afterAWithdrawnHireAnotherCanBeFiledAndNothingElse() {
        var withdrawn = SUBMITTED.then(new WithdrawFiling(ID, 1, "误报"));

        withdrawn.when(firstContract(YEAR)).refused(new RelationshipUnknown(ID));
        assertThat(withdrawn.filing(hire("2010-03-15", YEAR)).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, SUBMITTED, RETURNED", "2, , "})
    void aReturnedOrUnknownFilingIsNotAccepted(int number, String needed, String actual) {
        RETURNED.when(new AcceptFiling(ID, number))
                .refused(needed == null ? new FilingUnknown(ID, number) : new FilingNotIn(ID, 1, needed, actual));
    }

    @Test
    void onlyAReturnedFilingIsCorrected() {
        SUBMITTED
                .when(new CorrectFiling(ID, 1, hire("2010-03-15", YEAR), "误"))
                .refused(new FilingNotIn(ID, 1, "RETURNED", "SUBMITTED"));
        SUBMITTED.when(new WithdrawFiling(ID, 7, "误")).refused(new FilingUnknown(ID, 7));
    }

    @Test
    void aRelationshipNobodyFiledIsUnknown() {
        standard().when(firstContract(YEAR)).refused(new RelationshipUnknown(ID));
        standard().when(new AcceptFiling(ID, 1)).refused(new RelationshipUnknown(ID));
    }

    @Test
    void aHireOrATransferIsNotFiledAsAChange() {
        ACTIVE.when(new SubmitFiling(ID, hire("2010-03-15", YEAR)))
                .refused(new ContentOfAnotherKind("first-contract, renewal, amendment or ending", "hire", "/content"));
        ACTIVE.when(new FilingContent.TransferOut(day("2010-03-15"), EMPLOYER, ID, "合并"))
                .refused(new ContentOfAnotherKind(
                        "first-contract, renewal, amendment or ending", "transfer-out", "/content"));
    }

    @Test
    void aFirstContractNeedsARelationshipWithoutOne() {
        ACTIVE.when(firstContract(YEAR)).refused(new ContractAlreadyInForce(ID));

        var without = standard().filed(hire("2010-03-15", null)).on("2010-04-10");
        assertThatFiling(without.filing(firstContract(YEAR.signedOn("2010-04-10"))))
                .isWithoutFindings();
        without.when(firstContract(Terms.fixed("2009-03-15", "2010-03-14")))
                .refused(new DatesOutOfOrder("startedOn", "contract.to", "/contract/to"));
    }

    @Test
    void aRenewalNeedsAContractBeforeIt() {
        standard().filed(hire("2010-03-15", null)).when(renewal(YEAR)).refused(new NoContractToChange(ID));
        ACTIVE.when(renewal(Terms.fixed("2010-03-14", "2011-03-14").signedOn("2010-03-15")))
                .refused(new DatesOutOfOrder("the contract before", "contract.from", "/contract/from"));
        assertThatFiling(ACTIVE.on("2011-03-01").filing(renewal(SECOND_YEAR.signedOn("2011-03-01"))))
                .isWithoutFindings();
    }

    @Test
    void anAmendmentNeedsTermsThatHoldOnItsDay() {
        var on2011 = ACTIVE.on("2011-05-01");

        standard()
                .filed(hire("2010-03-15", null))
                .when(amendment("2010-03-15", YEAR))
                .refused(new NoContractToChange(ID));
        on2011.when(amendment("2011-03-15", SECOND_YEAR)).refused(new NoContractToChange(ID));
        assertThat(on2011.filing(amendment("2011-03-14", SECOND_YEAR)).number()).isEqualTo(2);
        on2011.when(amendment("2010-03-14", YEAR))
                .refused(new DatesOutOfOrder("the terms before", "effectiveOn", "/effectiveOn"));
        on2011.when(amendment("2011-05-02", YEAR))
                .refused(new DateInFuture(day("2011-05-02"), day("2011-05-01"), "/effectiveOn"));
        on2011.when(amendment("2011-01-01", Terms.fixed("2010-03-15", "2010-12-31")))
                .refused(new DatesOutOfOrder("effectiveOn", "contract.to", "/contract/to"));
    }

    @Test
    void anEndingLiesBetweenTheFirstDayAndToday() {
        ACTIVE.on("2010-05-01")
                .when(ending("2010-03-14", EndingGround.THIRTY_DAY_NOTICE))
                .refused(new DatesOutOfOrder("startedOn", "endedOn", "/endedOn"));
        ACTIVE.on("2010-05-01")
                .when(ending("2010-05-02", EndingGround.THIRTY_DAY_NOTICE))
                .refused(new DateInFuture(day("2010-05-02"), day("2010-05-01"), "/endedOn"));
        ACTIVE.on("2010-05-01")
                .when(RelationshipStory.endingWithCertificate("2010-05-01", "2010-05-02"))
                .refused(new DateInFuture(day("2010-05-02"), day("2010-05-01"), "/certificateIssuedOn"));
    }

    @Test
    void nothingIsFiledAfterTheEnding() {
        var ended = ACTIVE.on("2010-05-01").filed(ending("2010-05-01", EndingGround.THIRTY_DAY_NOTICE));

        ended.when(ending("2010-05-01", EndingGround.THIRTY_DAY_NOTICE))
                .refused(new RelationshipAlreadyEnded(ID, day("2010-05-01")));
        ended.when(renewal(SECOND_YEAR)).refused(new RelationshipAlreadyEnded(ID, day("2010-05-01")));
    }

    @Test
    void whatWasAgreedUpToTheLastDayIsFiledAfterTheEnding() {
        var without = standard().filed(hire("2010-03-15", null)).on("2010-06-20");
        var ended = without.filed(ending("2010-05-01", EndingGround.THIRTY_DAY_NOTICE));

        assertThat(ended.standingAfter(firstContract(YEAR.signedOn("2010-05-01"))))
                .isEqualTo(new Standing(
                        List.of(new Period(day("2010-03-15"), day("2010-05-01"))),
                        List.of(new Period(day("2010-05-01"), day("2010-05-01")))));
        assertThatFiling(ended.filing(firstContract(YEAR.signedOn("2010-05-01"))))
                .isFound("filing-contract-30-days", "dueOn", "2010-05-31");
        ended.when(firstContract(YEAR.signedOn("2010-05-02")))
                .refused(new RelationshipAlreadyEnded(ID, day("2010-05-01")));
    }

    @Test
    void anEmployerThatHasCeasedAgreesOnNothingButItsEndingsAreFiled() {
        var ceased = ACTIVE.with(EmployerStory.registered(), EmployerStory.deregistered("2010-06-30"))
                .on("2010-07-05");

        ceased.when(renewal(Terms.fixed("2010-07-01", "2011-06-30")))
                .refused(new EmployerNoLongerRegistered(EMPLOYER, day("2010-06-30"), "/contract/signedOn"));
        ceased.when(amendment("2010-07-01", YEAR))
                .refused(new EmployerNoLongerRegistered(EMPLOYER, day("2010-06-30"), "/effectiveOn"));
        assertThatFiling(ceased.filing(amendment("2010-06-30", YEAR))).isWithoutFindings();
        assertThatFiling(ceased.filing(ending("2010-06-30", EndingGround.EMPLOYER_CLOSED)))
                .isWithoutFindings();
    }

    @Test
    @Pins({"filing-contract-30-days", "filing-ending-7-days"})
    void aContractIsInTimeFor30DaysAndAnEndingForSeven() {
        var renewed = renewal(SECOND_YEAR.signedOn("2011-03-01"));
        var ended = ending("2010-05-01", EndingGround.THIRTY_DAY_NOTICE);

        assertThat(ACTIVE.on("2011-03-31").filing(renewed).late()).isFalse();
        assertThat(ACTIVE.on("2011-04-01").filing(renewed).late()).isTrue();
        assertThat(ACTIVE.on("2010-05-08").filing(ended).late()).isFalse();
        assertThatFiling(ACTIVE.on("2010-05-09").filing(ended))
                .isFound("filing-ending-7-days", "dueOn", "2010-05-08", "submittedOn", "2010-05-09");
    }
}
