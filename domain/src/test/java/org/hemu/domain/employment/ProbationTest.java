package org.hemu.domain.employment;

import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.amendment;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.of;
import static org.hemu.domain.employment.RelationshipStory.renewal;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.time.LocalDate;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.Regime;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 劳动合同法 第十九条、第七十条. */
class ProbationTest {
    private static final String CAP = "probation-cap";
    private static final String ONCE = "probation-once";
    private static final String INSIDE = "probation-inside-term";

    @ParameterizedTest
    @CsvSource({
        "2010-06-13, 0, 2010-03-14", // a day short of three months
        "2010-06-14, 1, 2010-04-14",
        "2011-03-13, 1, 2010-04-14", // a day short of a year
        "2011-03-14, 2, 2010-05-14",
        "2013-03-13, 2, 2010-05-14", // a day short of three years
        "2013-03-14, 6, 2010-09-14",
    })
    @Pins("probation-cap")
    void isCappedByTheTerm(String to, String months, String longest) {
        Terms terms = Terms.fixed("2010-03-15", to);
        String tooLong = LocalDate.parse(longest).plusDays(1).toString();

        if (!months.equals("0")) {
            assertThatFiling(standard().filing(hire("2010-03-15", terms.probationTo(longest))))
                    .isNotFound(CAP);
        }
        assertThatFiling(standard().filing(hire("2010-03-15", terms.probationTo(tooLong))))
                .isFound(CAP, "capInMonths", months, "probationTo", tooLong);
    }

    @Test
    void isCappedAtSixMonthsWithoutATerm() {
        Terms terms = Terms.openEnded("2010-03-15");

        assertThatFiling(standard().filing(hire("2010-03-15", terms.probationTo("2010-09-14"))))
                .isNotFound(CAP);
        assertThatFiling(standard().filing(hire("2010-03-15", terms.probationTo("2010-09-15"))))
                .isFound(CAP, "capInMonths", "6");
    }

    @Test
    void isNotAllowedForATaskOrInPartTimeWork() {
        assertThatFiling(standard()
                        .filing(hire("2010-03-15", Terms.taskBased("2010-03-15").probationTo("2010-03-15"))))
                .isFound(CAP, "capInMonths", "0");
        assertThatFiling(of(Regime.PART_TIME)
                        .filing(hire("2010-03-15", Terms.openEnded("2010-03-15").probationTo("2010-03-15"))))
                .isFound(CAP, "capInMonths", "0");
    }

    @Test
    void isLeftAloneInContractsSignedBeforeTheLaw() {
        Terms terms = Terms.fixed("2008-01-01", "2008-12-31").probationTo("2008-06-30");

        assertThatFiling(standard().filing(hire("2008-01-01", terms.signedOn("2007-12-31"))))
                .isNotFound(CAP);
        assertThatFiling(standard().filing(hire("2008-01-01", terms.signedOn("2008-01-01"))))
                .isFound(CAP);
    }

    @Test
    void mayBeAgreedAgainInContractsSignedBeforeTheLaw() {
        Terms again = Terms.fixed("2008-01-01", "2008-12-31").probationTo("2008-01-31");
        var before = standard()
                .on("2007-12-31")
                .filed(hire(
                        "2007-06-01", Terms.fixed("2007-06-01", "2007-12-30").probationTo("2007-06-30")))
                .filed(ending("2007-12-30", EndingGround.TERM_EXPIRED))
                .on("2008-01-01");

        assertThatFiling(before.filing(hire("2008-01-01", again.signedOn("2007-12-31"))))
                .isNotFound(ONCE);
        assertThatFiling(before.filing(hire("2008-01-01", again.signedOn("2008-01-01"))))
                .isFound(ONCE);
    }

    @Test
    void mayBeAllThereIsInContractsSignedBeforeTheLaw() {
        Terms only = Terms.fixed("2008-01-01", "2008-03-31").probationTo("2008-03-31");

        assertThatFiling(standard().filing(hire("2008-01-01", only.signedOn("2007-12-31"))))
                .isNotFound(INSIDE);
        assertThatFiling(standard().filing(hire("2008-01-01", only.signedOn("2008-01-01"))))
                .isFound(INSIDE);
    }

    @Test
    @Pins("probation-once")
    void isAgreedOncePerPairEvenAcrossSpells() {
        var first = standard()
                .filed(hire(
                        "2010-03-15", Terms.fixed("2010-03-15", "2011-03-14").probationTo("2010-05-14")))
                .on("2011-04-01");
        Terms again = Terms.fixed("2011-03-15", "2012-03-14").probationTo("2011-04-14");

        assertThatFiling(first.filing(renewal(again))).isFound(ONCE, "probationTo", "2011-04-14");
        assertThatFiling(first.filed(ending("2011-03-14", EndingGround.TERM_EXPIRED))
                        .filing(hire("2011-03-15", again)))
                .isFound(ONCE);
        assertThatFiling(standard()
                        .filed(hire("2010-03-15", Terms.fixed("2010-03-15", "2011-03-14")))
                        .on("2011-04-01")
                        .filing(renewal(again)))
                .isNotFound(ONCE);
    }

    @Test
    void isStillOnceWhenAnAmendmentNoLongerMentionsIt() {
        var amended = standard()
                .filed(hire(
                        "2010-03-15", Terms.fixed("2010-03-15", "2011-03-14").probationTo("2010-05-14")))
                .on("2010-08-01")
                .filed(amendment("2010-08-01", Terms.fixed("2010-08-01", "2011-03-14")))
                .on("2011-03-15");

        assertThatFiling(amended.filing(
                        renewal(Terms.fixed("2011-03-15", "2012-03-14").probationTo("2011-04-14"))))
                .isFound(ONCE);
    }

    @Test
    @Pins("probation-inside-term")
    void liesInsideALongerTerm() {
        Terms threeMonths = Terms.fixed("2010-03-15", "2010-06-14");

        assertThatFiling(standard().filing(hire("2010-03-15", threeMonths.probationTo("2010-06-13"))))
                .isNotFound(INSIDE);
        assertThatFiling(standard().filing(hire("2010-03-15", threeMonths.probationTo("2010-06-14"))))
                .isFound(INSIDE, "probationTo", "2010-06-14");
    }

    @Test
    void isNotFoundAgainWhenAnAmendmentRepeatsIt() {
        Terms tooLong = Terms.fixed("2010-03-15", "2011-03-14").probationTo("2010-08-14");
        var hired = standard().filed(hire("2010-03-15", tooLong)).on("2010-05-01");

        assertThatFiling(hired.filing(amendment("2010-05-01", tooLong))).isNotFound(CAP);
        assertThatFiling(hired.filing(amendment("2010-05-01", tooLong.probationTo("2010-09-14"))))
                .isFound(CAP)
                .isNotFound(ONCE);
    }
}
