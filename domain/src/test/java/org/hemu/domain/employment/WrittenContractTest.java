package org.hemu.domain.employment;

import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.firstContract;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.of;
import static org.hemu.domain.employment.RelationshipStory.publicWelfareHire;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.util.Map;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.Regime;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** 劳动合同法 第十条、第十四条第三款、第八十二条、第九十七条, 实施条例 第六条、第七条. */
class WrittenContractTest {
    private static final String LATE = "written-contract-within-one-month";
    private static final String MISSING = "written-contract-missing";
    private static final String DEEMED = "deemed-open-ended";
    private static final Terms YEAR = Terms.fixed("2010-03-15", "2011-03-14");

    @Test
    @Pins("written-contract-within-one-month")
    void isInTimeOnTheSameDayOfTheNextMonth() {
        assertThatFiling(standard().on("2010-04-15").filing(hire("2010-03-15", YEAR.signedOn("2010-04-15"))))
                .isNotFound(LATE);
    }

    @Test
    @Pins("written-contract-within-one-month")
    void isLateADayAfterAndOwesNoDoubleWagesYet() {
        assertThatFiling(standard().on("2010-05-01").filing(hire("2010-03-15", YEAR.signedOn("2010-04-16"))))
                .isFoundWith(LATE, Map.of("dueOn", "2010-04-15"));
    }

    @Test
    void owesDoubleWagesFromTheDayAfterTheMonthUntilTheDayBeforeSigning() {
        assertThatFiling(standard().on("2010-05-01").filing(hire("2010-03-15", YEAR.signedOn("2010-04-17"))))
                .isFoundWith(LATE, window("2010-04-16", "2010-04-16"));
        assertThatFiling(standard().on("2010-06-01").filing(hire("2010-03-15", YEAR.signedOn("2010-06-01"))))
                .isFoundWith(LATE, window("2010-04-16", "2010-05-31"));
    }

    private static Map<String, String> window(String from, String to) {
        return Map.of("dueOn", "2010-04-15", "doubleWageFrom", from, "doubleWageTo", to);
    }

    @Test
    void owesDoubleWagesForElevenMonthsAtMost() {
        assertThatFiling(standard().on("2011-04-01").filing(hire("2010-03-15", Terms.openEnded("2011-03-15"))))
                .isFoundWith(LATE, window("2010-04-16", "2011-03-14"));
        assertThatFiling(standard().on("2011-04-01").filing(hire("2010-03-15", Terms.openEnded("2011-03-16"))))
                .isFoundWith(LATE, window("2010-04-16", "2011-03-14"));
    }

    @Test
    void signedAfterAYearOwesDoubleWagesUntilTheDayBeforeTheYearWasFull() {
        var without = standard().filed(hire("2010-03-15", null)).on("2011-06-01");

        assertThatFiling(without.filing(firstContract(Terms.openEnded("2011-06-01"))))
                .isFound(LATE, "doubleWageFrom", "2010-04-16", "doubleWageTo", "2011-03-14")
                .isFound(DEEMED, "since", "2011-03-15")
                .isNotFound(MISSING);
    }

    @Test
    @Pins("written-contract-missing")
    void isMissingWhenAHireIsFiledWithoutOneAfterTheMonth() {
        assertThatFiling(standard().on("2010-04-15").filing(hire("2010-03-15", null)))
                .isNotFound(MISSING);
        assertThatFiling(standard().on("2010-04-16").filing(hire("2010-03-15", null)))
                .isFound(MISSING, "doubleWageFrom", "2010-04-16", "doubleWageTo", "2010-04-16");
    }

    @Test
    void isMissingWhenTheRelationshipEndsWithoutThereEverHavingBeenOne() {
        var without = standard().filed(hire("2010-03-15", null)).on("2010-12-01");

        assertThatFiling(without.filing(ending("2010-04-15", EndingGround.THIRTY_DAY_NOTICE)))
                .isNotFound(MISSING);
        assertThatFiling(without.filing(ending("2010-06-30", EndingGround.THIRTY_DAY_NOTICE)))
                .isFound(MISSING, "doubleWageFrom", "2010-04-16", "doubleWageTo", "2010-06-30");
    }

    @Test
    void runsFromTheFirstDayOfTheLawForWorkThatBeganBefore() {
        assertThatFiling(standard()
                        .on("2008-02-02")
                        .filing(hire("2003-03-15", Terms.openEnded("2003-03-15").signedOn("2008-02-01"))))
                .isNotFound(LATE);
        assertThatFiling(standard()
                        .on("2008-02-02")
                        .filing(hire("2003-03-15", Terms.openEnded("2003-03-15").signedOn("2008-02-02"))))
                .isFound(LATE, "dueOn", "2008-02-01");
    }

    @Test
    void isNeededForDispatchAndNotForPartTimeWork() {
        assertThatFiling(of(Regime.DISPATCH).on("2010-04-16").filing(hire("2010-03-15", null)))
                .isFound(MISSING);
        assertThatFiling(of(Regime.PART_TIME).on("2012-04-16").filing(hire("2010-03-15", null)))
                .isNotFound(MISSING)
                .isNotFound(DEEMED);
    }

    @Test
    @Pins("deemed-open-ended")
    void isDeemedOpenEndedFromTheDayOnWhichAYearIsFull() {
        assertThatFiling(standard().on("2011-03-14").filing(hire("2010-03-15", null)))
                .isNotFound(DEEMED);
        assertThatFiling(standard().on("2011-03-15").filing(hire("2010-03-15", null)))
                .isFound(DEEMED, "since", "2011-03-15");
        assertThatFiling(standard().on("2011-04-01").filing(hire("2010-03-15", Terms.openEnded("2011-03-14"))))
                .isNotFound(DEEMED);
    }

    @Test
    void isNotDeemedOpenEndedWhenTheRelationshipEndedBeforeTheYearWasFull() {
        var without = standard().filed(hire("2010-03-15", null)).on("2011-04-01");

        assertThatFiling(without.filing(ending("2011-03-14", EndingGround.THIRTY_DAY_NOTICE)))
                .isNotFound(DEEMED);
        assertThatFiling(without.filing(ending("2011-03-15", EndingGround.THIRTY_DAY_NOTICE)))
                .isFound(DEEMED);
    }

    @Test
    void isNotDeemedOpenEndedInAPublicWelfarePost() {
        assertThatFiling(standard().on("2011-03-15").filing(publicWelfareHire("2010-03-15", null)))
                .isNotFound(DEEMED);
    }
}
