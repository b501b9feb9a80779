package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.RelationshipStory.amendment;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.firstContract;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.renewal;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Terms YEAR = Terms.fixed("2010-03-15", "2011-03-14");
    private static final RelationshipStory ACTIVE = standard().filed(hire("2010-03-15", YEAR));

    private static Period period(String from, @Nullable String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static void assertUnderContract(Standing standing, Period... periods) {
        assertThat(standing.underContract()).containsExactly(periods);
    }

    @Test
    void aTermThatRanOutEndsTheContractAndNotTheEmployment() {
        assertThat(standard().standingAfter(hire("2010-03-15", YEAR)))
                .isEqualTo(
                        new Standing(List.of(period("2010-03-15", null)), List.of(period("2010-03-15", "2011-03-14"))));
    }

    @Test
    void openEndedAndTaskBasedContractsHaveNoEnd() {
        assertUnderContract(
                standard().standingAfter(hire("2010-03-15", Terms.openEnded("2010-03-15"))),
                period("2010-03-15", null));
        assertUnderContract(
                standard().standingAfter(hire("2010-03-15", Terms.taskBased("2010-03-15"))),
                period("2010-03-15", null));
    }

    @Test
    void nothingIsInWritingBeforeItIsSigned() {
        assertUnderContract(
                standard().on("2010-06-01").standingAfter(hire("2010-03-15", YEAR.signedOn("2010-06-01"))),
                period("2010-06-01", "2011-03-14"));
        assertUnderContract(standard().on("2011-04-01").standingAfter(hire("2010-03-15", YEAR.signedOn("2011-03-15"))));
    }

    @Test
    void aContractCountsFromTheFirstDayOfWorkAtTheEarliest() {
        assertUnderContract(
                standard().standingAfter(hire("2010-03-15", Terms.fixed("2010-03-01", "2011-02-28"))),
                period("2010-03-15", "2011-02-28"));
    }

    @Test
    void aRenewalThatFollowsAtOnceMakesOnePeriod() {
        assertUnderContract(
                ACTIVE.on("2011-03-10")
                        .standingAfter(
                                renewal(Terms.fixed("2011-03-15", "2012-03-14").signedOn("2011-03-10"))),
                period("2010-03-15", "2012-03-14"));
    }

    @Test
    void aRenewalSignedLateLeavesAGap() {
        assertUnderContract(
                ACTIVE.on("2011-05-01")
                        .standingAfter(
                                renewal(Terms.fixed("2011-03-15", "2012-03-14").signedOn("2011-05-01"))),
                period("2010-03-15", "2011-03-14"),
                period("2011-05-01", "2012-03-14"));
    }

    @Test
    void aContractGivesWayToTheOneAfterIt() {
        assertUnderContract(
                standard()
                        .filed(hire("2010-03-15", Terms.openEnded("2010-03-15")))
                        .on("2011-01-01")
                        .standingAfter(renewal(Terms.fixed("2011-01-01", "2011-12-31"))),
                period("2010-03-15", "2011-12-31"));
    }

    @Test
    void aFirstContractCountsFromItsOwnDay() {
        assertThat(standard()
                        .filed(hire("2010-03-15", null))
                        .on("2010-04-10")
                        .standingAfter(firstContract(YEAR.signedOn("2010-04-10"))))
                .isEqualTo(
                        new Standing(List.of(period("2010-03-15", null)), List.of(period("2010-04-10", "2011-03-14"))));
    }

    @Test
    void anAmendmentChangesTheTermFromItsDayAndNothingBeforeIt() {
        var on2010July = ACTIVE.on("2010-07-20");

        assertUnderContract(
                on2010July.standingAfter(amendment(
                        "2010-07-01", Terms.fixed("2010-07-01", "2012-06-30").signedOn("2010-07-20"))),
                period("2010-03-15", "2012-06-30"));
        assertUnderContract(
                on2010July.standingAfter(amendment("2010-07-01", Terms.fixed("2010-03-15", "2010-09-30"))),
                period("2010-03-15", "2010-09-30"));
        assertUnderContract(
                on2010July.standingAfter(amendment("2010-07-01", Terms.openEnded("2010-07-01"))),
                period("2010-03-15", null));
    }

    @Test
    void anEndingCutsEverything() {
        assertThat(ACTIVE.on("2010-08-31").standingAfter(ending("2010-08-31", EndingGround.THIRTY_DAY_NOTICE)))
                .isEqualTo(new Standing(
                        List.of(period("2010-03-15", "2010-08-31")), List.of(period("2010-03-15", "2010-08-31"))));
    }

    @Test
    void anEndingBeforeASignedRenewalBeginsLeavesNothingOfIt() {
        assertUnderContract(
                ACTIVE.on("2011-03-01")
                        .filed(renewal(Terms.fixed("2011-03-15", "2012-03-14").signedOn("2011-03-01")))
                        .standingAfter(ending("2011-03-01", EndingGround.THIRTY_DAY_NOTICE)),
                period("2010-03-15", "2011-03-01"));
    }

    @Test
    void spellsThatTouchAreOnePeriodAndOthersAreTwo() {
        var ended = ACTIVE.on("2011-06-01").filed(ending("2010-08-31", EndingGround.THIRTY_DAY_NOTICE));

        assertThat(ended.standingAfter(hire("2010-09-01", null)).employed())
                .containsExactly(period("2010-03-15", null));
        assertThat(ended.standingAfter(hire("2010-09-02", null)).employed())
                .containsExactly(period("2010-03-15", "2010-08-31"), period("2010-09-02", null));
    }
}
