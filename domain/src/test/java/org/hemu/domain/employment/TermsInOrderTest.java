package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.amendment;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.firstContract;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.renewal;
import static org.hemu.domain.employment.RelationshipStory.standard;

import org.hemu.api.employment.EmploymentRejection.ContractAlreadyInForce;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.NoContractToChange;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.shared.Period;
import org.junit.jupiter.api.Test;

/** Contracts follow one another by the days on which they hold, whenever they are filed. */
class TermsInOrderTest {
    private static final Terms FIRST = Terms.fixed("2008-01-01", "2008-12-31");
    private static final Terms SECOND = Terms.fixed("2009-01-01", "2009-12-31");
    private static final Terms THIRD = Terms.fixed("2010-01-01", "2010-12-31");
    private static final String TWO_TERMS = "open-ended-after-two-fixed-terms";

    /** Hired for a year; the next year was agreed on before the first was over. */
    private static final RelationshipStory RENEWED_AHEAD = standard()
            .on("2008-01-01")
            .filed(hire("2008-01-01", FIRST))
            .on("2008-12-10")
            .filed(renewal(SECOND.signedOn("2008-12-01")));

    private static Period period(String from, String to) {
        return new Period(day(from), day(to));
    }

    @Test
    void aContractIsAmendedWhileTheNextOneIsOnRecord() {
        FilingContent shorter = amendment("2008-12-05", Terms.fixed("2008-01-01", "2008-12-20"));

        assertThat(RENEWED_AHEAD.standingAfter(shorter).underContract())
                .containsExactly(period("2008-01-01", "2008-12-20"), period("2009-01-01", "2009-12-31"));
    }

    @Test
    void anAmendmentNeedsTermsThatHoldOnItsDay() {
        var gap = standard()
                .on("2008-01-01")
                .filed(hire("2008-01-01", FIRST))
                .on("2009-03-10")
                .filed(renewal(Terms.fixed("2009-03-01", "2010-02-28")));

        gap.when(amendment("2009-02-15", SECOND)).refused(new NoContractToChange(gap.id()));
        gap.when(amendment("2007-12-31", FIRST))
                .refused(new DatesOutOfOrder("the terms before", "effectiveOn", "/effectiveOn"));
    }

    @Test
    void anEarlierAmendmentIsFiledAfterALaterOne() {
        var amended = standard()
                .on("2008-01-01")
                .filed(hire("2008-01-01", FIRST))
                .on("2008-07-01")
                .filed(amendment("2008-06-01", Terms.fixed("2008-01-01", "2009-05-31")));

        assertThat(amended.standingAfter(amendment("2008-04-01", FIRST)).underContract())
                .containsExactly(period("2008-01-01", "2009-05-31"));
    }

    @Test
    void fixedTermsAreCountedUpToTheOneThatIsFiled() {
        var secondMissing = standard()
                .on("2008-01-01")
                .filed(hire("2008-01-01", FIRST))
                .on("2010-01-05")
                .filed(renewal(THIRD));

        assertThatFiling(secondMissing.filing(renewal(SECOND))).isNotFound(TWO_TERMS);
        assertThatFiling(secondMissing
                        .filed(renewal(SECOND))
                        .on("2011-01-05")
                        .filing(renewal(Terms.fixed("2011-01-01", "2011-12-31"))))
                .isFound(TWO_TERMS, "fixedTermsBefore", "3");
        assertThat(secondMissing.standingAfter(renewal(SECOND)).underContract())
                .containsExactly(period("2008-01-01", "2010-12-31"));
    }

    @Test
    void theFirstContractIsFiledAfterTheSecond() {
        var secondOnly = standard()
                .on("2008-01-20")
                .filed(hire("2008-01-01", null))
                .on("2009-01-20")
                .filed(firstContract(SECOND));

        assertThat(secondOnly.standingAfter(firstContract(FIRST)).underContract())
                .containsExactly(period("2008-01-01", "2009-12-31"));
        assertThatFiling(secondOnly.filing(firstContract(FIRST))).isNotFound("deemed-open-ended");
        secondOnly
                .filed(firstContract(FIRST))
                .when(firstContract(FIRST))
                .refused(new ContractAlreadyInForce(secondOnly.id()));
        secondOnly
                .when(firstContract(THIRD.signedOn("2009-01-10")))
                .refused(new ContractAlreadyInForce(secondOnly.id()));
    }

    @Test
    void anEndingIsJudgedByTheTermsThatHoldOnTheLastDay() {
        var expired = RENEWED_AHEAD.on("2009-01-05");

        assertThatFiling(expired.filing(ending("2008-12-31", EndingGround.TERM_EXPIRED)))
                .isNotFound("ending-ground-does-not-fit");
        assertThatFiling(expired.filing(ending("2009-01-02", EndingGround.TERM_EXPIRED)))
                .isFound("ending-ground-does-not-fit");
    }

    @Test
    void aContractSignedForALaterDayIsOneWhenTheEndComesBefore() {
        var signed = standard()
                .on("2008-01-01")
                .filed(hire(
                        "2008-01-01", Terms.fixed("2008-02-01", "2008-12-31").signedOn("2008-01-01")));

        assertThatFiling(signed.on("2008-01-20")
                        .filing(ending("2008-01-15", EndingGround.CONTRACT_REFUSED_WITHIN_MONTH)))
                .isFound("ending-ground-does-not-fit");
    }
}
