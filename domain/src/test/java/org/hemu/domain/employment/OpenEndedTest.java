package org.hemu.domain.employment;

import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.hireWithServiceSince;
import static org.hemu.domain.employment.RelationshipStory.of;
import static org.hemu.domain.employment.RelationshipStory.publicWelfareHire;
import static org.hemu.domain.employment.RelationshipStory.renewal;
import static org.hemu.domain.employment.RelationshipStory.renewalAskedFor;
import static org.hemu.domain.employment.RelationshipStory.standard;

import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** 劳动合同法 第十四条第二款、第九十七条, 实施条例 第十二条. */
class OpenEndedTest {
    private static final String TWO_TERMS = "open-ended-after-two-fixed-terms";
    private static final String TEN_YEARS = "open-ended-after-ten-years";
    private static final Terms FIRST = Terms.fixed("2008-01-01", "2008-12-31");
    private static final Terms SECOND = Terms.fixed("2009-01-01", "2009-12-31");
    private static final Terms THIRD = Terms.fixed("2010-01-01", "2010-12-31");

    private static RelationshipStory afterTwoTerms(RelationshipStory story, FilingContent.Hire hire) {
        return story.on("2008-01-01")
                .filed(hire)
                .on("2009-01-01")
                .filed(renewal(SECOND))
                .on("2010-01-01");
    }

    @Test
    @Pins("open-ended-after-two-fixed-terms")
    void aThirdFixedTermIsFoundAndASecondIsNot() {
        var one = standard().on("2008-01-01").filed(hire("2008-01-01", FIRST)).on("2009-01-01");

        assertThatFiling(one.filing(renewal(SECOND))).isNotFound(TWO_TERMS);
        assertThatFiling(one.filed(renewal(SECOND)).on("2010-01-01").filing(renewal(THIRD)))
                .isFound(TWO_TERMS, "fixedTermsBefore", "2");
    }

    @Test
    void termsSignedBefore2008DoNotCount() {
        var begunBefore = hire("2007-12-31", FIRST.signedOn("2007-12-31"));
        var begunAfter = hire("2007-12-31", FIRST.signedOn("2008-01-01"));

        assertThatFiling(afterTwoTerms(standard(), begunBefore).filing(renewal(THIRD)))
                .isNotFound(TWO_TERMS);
        assertThatFiling(afterTwoTerms(standard(), begunAfter).filing(renewal(THIRD)))
                .isFound(TWO_TERMS);
    }

    @Test
    void aThirdTermTheWorkerAskedForOrThatIsOpenEndedIsNotFound() {
        var two = afterTwoTerms(standard(), hire("2008-01-01", FIRST));

        assertThatFiling(two.filing(renewalAskedFor(THIRD))).isNotFound(TWO_TERMS);
        assertThatFiling(two.filing(renewal(Terms.openEnded("2010-01-01")))).isNotFound(TWO_TERMS);
    }

    @Test
    void anOpenEndedContractBetweenBreaksTheRow() {
        var broken = standard()
                .on("2008-01-01")
                .filed(hire("2008-01-01", FIRST))
                .on("2009-01-01")
                .filed(renewal(Terms.openEnded("2009-01-01")))
                .on("2010-01-01")
                .filed(renewal(THIRD))
                .on("2011-01-01");

        assertThatFiling(broken.filing(renewal(Terms.fixed("2011-01-01", "2011-12-31"))))
                .isNotFound(TWO_TERMS);
    }

    @Test
    void amendingATermMakesNoFurtherTerm() {
        var amended = standard()
                .on("2008-06-01")
                .filed(hire("2008-01-01", FIRST))
                .filed(RelationshipStory.amendment("2008-06-01", Terms.fixed("2008-06-01", "2008-12-31")))
                .on("2009-01-01");

        assertThatFiling(amended.filing(renewal(SECOND))).isNotFound(TWO_TERMS);
    }

    @Test
    void publicWelfarePostsAndPartTimeWorkAreExempt() {
        assertThatFiling(afterTwoTerms(standard(), publicWelfareHire("2008-01-01", FIRST))
                        .filing(renewal(THIRD)))
                .isNotFound(TWO_TERMS);
        assertThatFiling(afterTwoTerms(of(Regime.PART_TIME), hire("2008-01-01", FIRST))
                        .filing(renewal(THIRD)))
                .isNotFound(TWO_TERMS);
    }

    @Test
    @Pins("open-ended-after-ten-years")
    void tenYearsAreFullOnTheSameDayOfTheTenthYear() {
        var since2000 = standard().on("2000-03-15").filed(hire("2000-03-15", Terms.fixed("2000-03-15", "2010-03-13")));

        assertThatFiling(since2000.on("2010-03-14").filing(renewal(Terms.fixed("2010-03-14", "2011-03-13"))))
                .isNotFound(TEN_YEARS);
        assertThatFiling(since2000.on("2010-03-15").filing(renewal(Terms.fixed("2010-03-15", "2011-03-14"))))
                .isFound(TEN_YEARS, "tenYearsOn", "2010-03-15");
    }

    @Test
    void serviceWithTheEmployerThatHandedOverCountsToTheTenYears() {
        var takenOver = standard()
                .on("2009-01-01")
                .filed(hireWithServiceSince("2000-03-15", "2009-01-01", Terms.fixed("2009-01-01", "2010-03-14")))
                .on("2010-03-15");

        assertThatFiling(takenOver.filing(renewal(Terms.fixed("2010-03-15", "2011-03-14"))))
                .isFound(TEN_YEARS);
    }

    @Test
    void renewalsBeforeTheLawAreLeftAlone() {
        var since1990 = standard().on("1995-01-01").filed(hire("1995-01-01", Terms.fixed("1995-01-01", "2007-12-30")));

        assertThatFiling(since1990.on("2008-01-01").filing(renewal(Terms.fixed("2007-12-31", "2009-12-30"))))
                .isNotFound(TEN_YEARS);
        assertThatFiling(since1990.on("2008-01-01").filing(renewal(Terms.fixed("2008-01-01", "2009-12-31"))))
                .isFound(TEN_YEARS);
    }
}
