package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.Hired.ending;
import static org.hemu.domain.employment.Hired.fixed;
import static org.hemu.domain.employment.Hired.hire;
import static org.hemu.domain.employment.Hired.nobody;
import static org.hemu.domain.employment.Hired.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.junit.jupiter.api.Test;

/** Each rule on both sides of its limit. */
class ContentRulesTest {
    private static FilingContent.Renewal renewal(String signed, String from, String to) {
        return new FilingContent.Renewal(fixed(signed, from, to), false);
    }

    @Test
    void aHireIsInTimeUntilTheThirtiethDay() {
        var hire = hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2012-03-31"));
        assertThat(nobody().rules("2011-05-01", hire)).isEmpty();
        assertThat(nobody().rules("2011-05-02", hire)).containsExactly("filing-hire-30-days");
    }

    @Test
    void anEndingIsInTimeUntilTheSeventhDay() {
        Hired hired = nobody().hired("2011-04-20", hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2012-03-31")));
        var ending = ending("2011-09-30", EndingGround.THIRTY_DAY_NOTICE);
        assertThat(hired.rules("2011-10-07", ending)).isEmpty();
        assertThat(hired.rules("2011-10-08", ending)).containsExactly("filing-ending-7-days");
    }

    @Test
    void aMonthFromTheFifteenthEndsOnTheFifteenth() {
        assertThat(nobody().rules("2011-04-14", hire("2011-03-15", fixed("2011-04-14", "2011-03-15", "2012-03-14"))))
                .isEmpty();
        assertThat(nobody().rules("2011-04-16", hire("2011-03-17", fixed("2011-04-16", "2011-03-17", "2012-03-16"))))
                .isEmpty();
        Hired unsigned = nobody().hired("2011-04-10", hire("2011-03-15", null));
        assertThat(unsigned.rules(
                        "2011-04-20", new FilingContent.FirstContract(fixed("2011-04-15", "2011-04-15", "2012-04-14"))))
                .isEmpty();
        assertThat(unsigned.rules(
                        "2011-04-20", new FilingContent.FirstContract(fixed("2011-04-16", "2011-04-16", "2012-04-15"))))
                .containsExactly("written-contract-within-one-month");
    }

    @Test
    void aHireWithoutContractIsWarnedAboutAfterTheMonth() {
        assertThat(nobody().rules("2011-04-15", hire("2011-03-15", null))).doesNotContain("written-contract-missing");
        assertThat(nobody().rules("2011-04-16", hire("2011-03-15", null))).contains("written-contract-missing");
        assertThat(nobody(Regime.PART_TIME).rules("2011-04-16", hire("2011-03-15", null)))
                .doesNotContain("written-contract-missing");
    }

    @Test
    void aFullYearWithoutContractCountsAsOpenEnded() {
        Hired unsigned = nobody().hired("2011-04-10", hire("2011-03-15", null));
        assertThat(unsigned.rules(
                        "2012-03-20", new FilingContent.FirstContract(fixed("2012-03-14", "2012-03-14", "2013-03-13"))))
                .doesNotContain("deemed-open-ended");
        assertThat(unsigned.rules(
                        "2012-03-20", new FilingContent.FirstContract(fixed("2012-03-15", "2012-03-15", "2013-03-14"))))
                .contains("deemed-open-ended");
    }

    @Test
    void probationIsCappedByTheTerm() {
        // Less than three months: none.
        assertThat(probation("2011-06-29", "2011-04-10")).containsExactly("probation-cap");
        // Three months to a year: one month.
        assertThat(probation("2011-06-30", "2011-04-30")).isEmpty();
        assertThat(probation("2011-06-30", "2011-05-01")).containsExactly("probation-cap");
        // One to three years: two months.
        assertThat(probation("2012-03-30", "2011-05-01")).containsExactly("probation-cap");
        assertThat(probation("2012-03-31", "2011-05-31")).isEmpty();
        assertThat(probation("2012-03-31", "2011-06-01")).containsExactly("probation-cap");
        // Three years and more: six months.
        assertThat(probation("2014-03-30", "2011-06-01")).containsExactly("probation-cap");
        assertThat(probation("2014-03-31", "2011-09-30")).isEmpty();
        assertThat(probation("2014-03-31", "2011-10-01")).containsExactly("probation-cap");
    }

    private static List<String> probation(String to, String probationTo) {
        return nobody().rules("2011-04-20", hire("2011-04-01", fixed("2011-04-01", "2011-04-01", to, probationTo)));
    }

    @Test
    void probationIsAgreedOnceAndInsideTheTerm() {
        Hired hired = nobody().hired(
                        "2011-04-20",
                        hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2012-03-31", "2011-04-30")));
        assertThat(hired.rules(
                        "2012-04-10",
                        new FilingContent.Renewal(
                                fixed("2012-04-01", "2012-04-01", "2013-03-31", "2012-04-30"), false)))
                .containsExactly("probation-once");
        assertThat(nobody().rules(
                                "2011-04-20",
                                hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2011-04-30", "2011-05-31"))))
                .containsExactlyInAnyOrder("probation-cap", "probation-inside-term");
    }

    @Test
    void theThirdFixedTermInARowIsWarnedAbout() {
        Hired twice = nobody().hired("2009-04-20", hire("2009-04-01", fixed("2009-04-01", "2009-04-01", "2010-03-31")))
                .filed("2010-04-01", renewal("2010-03-20", "2010-04-01", "2011-03-31"));
        var third = renewal("2011-03-20", "2011-04-01", "2012-03-31");
        assertThat(twice.rules("2011-04-01", third)).containsExactly("open-ended-after-two-fixed-terms");
        assertThat(twice.rules("2011-04-01", new FilingContent.Renewal(third.contract(), true)))
                .isEmpty();
        assertThat(twice.rules(
                        "2011-04-01",
                        new FilingContent.Renewal(
                                without(Contract.Type.OPEN_ENDED, "2011-03-20", "2011-04-01"), false)))
                .isEmpty();
    }

    @Test
    void contractsSignedBefore2008DoNotCountTowardsTheThird() {
        Hired early = nobody().hired("2009-01-20", hire("2007-01-01", fixed("2007-01-01", "2007-01-01", "2007-12-31")))
                .filed("2009-01-21", renewal("2007-12-31", "2008-01-01", "2008-12-31"));
        assertThat(early.rules("2009-01-25", renewal("2009-01-01", "2009-01-01", "2009-12-31")))
                .doesNotContain("open-ended-after-two-fixed-terms");
    }

    @Test
    void tenYearsOfServiceMakeAnOpenEndedContractDue() {
        Hired old = nobody().hired("2010-01-20", hire("2001-04-01", fixed("2010-01-04", "2010-01-04", "2011-03-30")));
        assertThat(old.rules("2011-04-01", renewal("2011-03-30", "2011-03-31", "2012-03-30")))
                .isEmpty();
        assertThat(old.rules("2011-04-02", renewal("2011-03-30", "2011-04-01", "2012-03-31")))
                .containsExactly("open-ended-after-ten-years");
    }

    @Test
    void aDispatchedWorkerNeedsTwoYears() {
        assertThat(nobody(Regime.DISPATCH)
                        .rules("2011-04-20", hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2013-03-31"))))
                .isEmpty();
        assertThat(nobody(Regime.DISPATCH)
                        .rules("2011-04-20", hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2013-03-30"))))
                .containsExactly("dispatch-term-two-years");
    }

    @Test
    void nobodyUnderSixteenIsHiredUnnoticed() {
        // Born on 7 March 1990.
        assertThat(nobody().rules("2006-03-10", hire("2006-03-07", null))).doesNotContain("minimum-age-16");
        assertThat(nobody().rules("2006-03-10", hire("2006-03-06", null))).contains("minimum-age-16");
    }

    @Test
    void protectedWorkersAreNotDismissedUnnoticed() {
        Hired hired = nobody().hired("2011-04-20", hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2012-03-31")));
        assertThat(hired.rules(
                        "2011-10-01",
                        ending("2011-09-30", EndingGround.INCOMPETENT_AFTER_TRAINING, Protection.MEDICAL_PERIOD)))
                .containsExactly("ending-barred-by-protection");
        assertThat(hired.rules(
                        "2011-10-01",
                        ending("2011-09-30", EndingGround.SERIOUS_BREACH_OF_RULES, Protection.MEDICAL_PERIOD)))
                .isEmpty();
        assertThat(hired.rules(
                        "2012-04-01",
                        ending("2012-03-31", EndingGround.TERM_EXPIRED, Protection.PREGNANCY_CHILDBIRTH_NURSING)))
                .containsExactly("expiry-extended-by-protection");
    }

    @Test
    void aGroundMustFitTheContract() {
        Hired hired = nobody().hired(
                        "2011-04-20",
                        hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2012-03-31", "2011-05-31")));
        assertThat(hired.rules("2011-06-01", ending("2011-05-31", EndingGround.PROBATION_FAILED)))
                .isEmpty();
        assertThat(hired.rules("2011-06-02", ending("2011-06-01", EndingGround.PROBATION_FAILED)))
                .containsExactly("ending-ground-does-not-fit");
        assertThat(hired.rules("2011-06-02", ending("2011-06-01", EndingGround.TASK_COMPLETED)))
                .containsExactly("ending-ground-does-not-fit");
        assertThat(hired.rules("2011-06-02", ending("2011-06-01", EndingGround.PART_TIME_AT_WILL)))
                .containsExactly("ending-ground-does-not-fit");
    }

    @Test
    void severanceAndCertificateAreLookedAfter() {
        Hired hired = nobody().hired("2011-04-20", hire("2011-04-01", fixed("2011-04-01", "2011-04-01", "2012-03-31")));
        assertThat(hired.rules(
                        "2011-10-01",
                        new FilingContent.Ending(
                                Hired.day("2011-09-30"),
                                EndingGround.PAY_LATE_OR_SHORT,
                                Set.of(),
                                false,
                                Hired.day("2011-10-15"))))
                .containsExactly("severance-unpaid");
        assertThat(hired.rules(
                        "2011-10-01",
                        new FilingContent.Ending(
                                Hired.day("2011-09-30"),
                                EndingGround.THIRTY_DAY_NOTICE,
                                Set.of(),
                                false,
                                Hired.day("2011-10-16"))))
                .containsExactly("ending-certificate");
    }

    @Test
    void everyRuleSaysWhereItStands() {
        assertThat(ContentRules.all()).hasSize(21).allSatisfy(rule -> {
            assertThat(rule.citation().instrument()).isNotBlank();
            assertThat(rule.inForceOn(LocalDate.of(2012, 1, 1))).isTrue();
        });
        assertThat(ContentRules.all().stream().map(rule -> rule.citation().rule()))
                .doesNotHaveDuplicates();
    }
}
