package org.hemu.domain.employment;

import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.amendment;
import static org.hemu.domain.employment.RelationshipStory.citizen;
import static org.hemu.domain.employment.RelationshipStory.filing;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.of;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.util.Set;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** 劳动合同法 第五十八条, 劳动法 第十五条. */
class DispatchAndAgeTest {
    private static final String DISPATCH = "dispatch-term-two-years";
    private static final String AGE = "minimum-age-16";

    @Test
    @Pins("dispatch-term-two-years")
    void aDispatchAgencyConcludesTwoYearsAtLeast() {
        var agency = of(Regime.DISPATCH);

        assertThatFiling(agency.filing(hire("2010-03-15", Terms.fixed("2010-03-15", "2012-03-14"))))
                .isNotFound(DISPATCH);
        assertThatFiling(agency.filing(hire("2010-03-15", Terms.fixed("2010-03-15", "2012-03-13"))))
                .isFound(DISPATCH, "shortestTo", "2012-03-14");
        assertThatFiling(agency.filing(hire("2010-03-15", Terms.taskBased("2010-03-15"))))
                .isFound(DISPATCH);
        assertThatFiling(standard().filing(hire("2010-03-15", Terms.fixed("2010-03-15", "2012-03-13"))))
                .isNotFound(DISPATCH);
    }

    @Test
    void anAgencyMayAmendWhatItConcluded() {
        var agency = of(Regime.DISPATCH)
                .filed(hire("2010-03-15", Terms.fixed("2010-03-15", "2012-03-14")))
                .on("2012-01-01");

        assertThatFiling(agency.filing(amendment("2012-01-01", Terms.fixed("2012-01-01", "2012-03-14"))))
                .isNotFound(DISPATCH);
    }

    @Test
    void anAgencysContractOfBeforeTheLawIsLeftAlone() {
        Terms year = Terms.fixed("2008-01-01", "2008-12-31");

        assertThatFiling(of(Regime.DISPATCH).filing(hire("2008-01-01", year.signedOn("2007-12-31"))))
                .isNotFound(DISPATCH);
        assertThatFiling(of(Regime.DISPATCH).filing(hire("2008-01-01", year))).isFound(DISPATCH);
    }

    @Test
    @Pins("minimum-age-16")
    void nobodyBeginsBeforeTheSixteenthBirthday() {
        var young = standard().with(citizen("220102199003070013"));

        assertThatFiling(young.filing(hire("2006-03-06", null))).isFound(AGE, "startedOn", "2006-03-06");
        assertThatFiling(young.filing(hire("2006-03-07", null))).isNotFound(AGE);
    }

    @Test
    @Pins("minimum-age-16")
    void theLabourLawHoldsSince1995() {
        var young = standard().with(citizen("220102198001020018"));

        assertThatFiling(young.filing(hire("1994-12-31", null))).isNotFound(AGE);
        assertThatFiling(young.filing(hire("1995-01-01", null))).isFound(AGE, "startedOn", "1995-01-01");
    }

    @Test
    void theAgeIsLookedAtAgainWhenTheFirstDayIsCorrected() {
        var returned = standard()
                .with(citizen("220102199003070013"))
                .submitted(hire("2006-03-07", null))
                .then(new ReturnFiling(standard().id(), 1, Set.of(ReturnReason.DATES_CONTRADICT_MATERIAL), null));
        var correction = new CorrectFiling(standard().id(), 1, hire("2006-03-06", null), "日期有误");

        assertThatFiling(filing(returned.when(correction).event())).isFound(AGE, "startedOn", "2006-03-06");
        assertThatFiling(filing(returned.whenErased(correction).event())).isNotFound(AGE);
    }

    @Test
    void theAgeOfHoldersOfOtherDocumentsIsNotKnown() {
        var foreign = standard()
                .with(new PersonalData(
                        "Kim", new IdentityDocument(IdentityDocument.Kind.PASSPORT, "M12345678"), null, null));

        assertThatFiling(foreign.filing(hire("2010-03-15", null))).isNotFound(AGE);
    }
}
