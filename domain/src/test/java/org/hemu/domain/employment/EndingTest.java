package org.hemu.domain.employment;

import static org.hemu.domain.employment.FilingAssert.assertThatFiling;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.endingWithCertificate;
import static org.hemu.domain.employment.RelationshipStory.endingWithoutSeverance;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.of;
import static org.hemu.domain.employment.RelationshipStory.publicWelfareHire;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.time.LocalDate;
import java.util.Set;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 劳动合同法 第三十六条至第五十条, 实施条例 第五条、第六条、第十二条、第二十二条. */
class EndingTest {
    private static final String GROUND = "ending-ground-does-not-fit";
    private static final String SEVERANCE = "severance-unpaid";
    private static final String TASK_SEVERANCE = "severance-unpaid-after-task";
    private static final String CERTIFICATE = "ending-certificate";
    private static final RelationshipStory YEAR = standard()
            .filed(hire("2010-03-15", Terms.fixed("2010-03-15", "2011-03-14").probationTo("2010-05-14")))
            .on("2012-01-01");
    private static final RelationshipStory TASK =
            standard().filed(hire("2010-03-15", Terms.taskBased("2010-03-15"))).on("2012-01-01");
    private static final RelationshipStory OPEN =
            standard().filed(hire("2010-03-15", Terms.openEnded("2010-03-15"))).on("2012-01-01");
    private static final RelationshipStory WITHOUT =
            standard().filed(hire("2010-03-15", null)).on("2012-01-01");
    private static final RelationshipStory PART_TIME =
            of(Regime.PART_TIME).filed(hire("2010-03-15", null)).on("2012-01-01");

    @ParameterizedTest
    @EnumSource(EndingGround.class)
    @Pins("ending-barred-by-protection")
    void protectionBarsDismissalUnderArticles40And41Only(EndingGround ground) {
        var filing = YEAR.filing(ending("2010-08-31", ground, Protection.PREGNANCY_CHILDBIRTH_NURSING));

        if (ground.value().startsWith("40-") || ground.value().startsWith("41-")) {
            assertThatFiling(filing)
                    .isFound(
                            "ending-barred-by-protection",
                            "ground",
                            ground.value(),
                            "protections",
                            "PREGNANCY_CHILDBIRTH_NURSING");
        } else {
            assertThatFiling(filing).isNotFound("ending-barred-by-protection");
        }
    }

    @Test
    void withoutProtectionDismissalIsNotBarred() {
        assertThatFiling(YEAR.filing(ending("2010-08-31", EndingGround.CHANGED_CIRCUMSTANCES)))
                .isNotFound("ending-barred-by-protection");
    }

    @Test
    @Pins("expiry-extended-by-protection")
    void protectionExtendsATermThatExpires() {
        assertThatFiling(YEAR.filing(ending(
                        "2011-03-14",
                        EndingGround.TERM_EXPIRED,
                        Protection.MEDICAL_PERIOD,
                        Protection.OTHER_STATUTORY)))
                .isFound("expiry-extended-by-protection", "protections", "MEDICAL_PERIOD,OTHER_STATUTORY");
        assertThatFiling(YEAR.filing(ending("2011-03-14", EndingGround.TERM_EXPIRED)))
                .isNotFound("expiry-extended-by-protection");
    }

    @Test
    @Pins("ending-ground-does-not-fit")
    void onlyATermExpiresAndNotBeforeItsLastDay() {
        assertGroundFits(YEAR, "2011-03-14", EndingGround.TERM_EXPIRED, true);
        assertGroundFits(YEAR, "2011-03-13", EndingGround.TERM_EXPIRED, false);
        assertGroundFits(OPEN, "2011-03-14", EndingGround.TERM_EXPIRED, false);
        assertGroundFits(WITHOUT, "2011-03-14", EndingGround.TERM_EXPIRED, false);
    }

    @Test
    void onlyATaskIsCompleted() {
        assertGroundFits(TASK, "2011-03-14", EndingGround.TASK_COMPLETED, true);
        assertGroundFits(YEAR, "2011-03-14", EndingGround.TASK_COMPLETED, false);
    }

    @Test
    void onlyPartTimeWorkEndsAtWill() {
        assertGroundFits(PART_TIME, "2011-03-14", EndingGround.PART_TIME_AT_WILL, true);
        assertGroundFits(YEAR, "2011-03-14", EndingGround.PART_TIME_AT_WILL, false);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndingGround.class,
            names = {"THREE_DAY_NOTICE_IN_PROBATION", "PROBATION_FAILED"})
    void groundsOfProbationHoldUpToItsLastDay(EndingGround ground) {
        assertGroundFits(YEAR, "2010-05-14", ground, true);
        assertGroundFits(YEAR, "2010-05-15", ground, false);
        assertGroundFits(OPEN, "2010-05-14", ground, false);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndingGround.class,
            names = {"CONTRACT_REFUSED_WITHIN_MONTH", "CONTRACT_REFUSED_AFTER_MONTH"})
    void aContractWasRefusedOnlyWhereThereIsNone(EndingGround ground) {
        assertGroundFits(YEAR, "2010-04-15", ground, false);
        assertGroundFits(YEAR, "2010-04-16", ground, false);
    }

    @Test
    void theMonthOfSigningDecidesUnderWhichArticleAContractWasRefused() {
        assertGroundFits(WITHOUT, "2010-04-15", EndingGround.CONTRACT_REFUSED_WITHIN_MONTH, true);
        assertGroundFits(WITHOUT, "2010-04-16", EndingGround.CONTRACT_REFUSED_AFTER_MONTH, true);
        assertThatFiling(WITHOUT.filing(ending("2010-04-16", EndingGround.CONTRACT_REFUSED_WITHIN_MONTH)))
                .isFound(GROUND, "ground", "IR5", "fittingGround", "IR6");
        assertThatFiling(WITHOUT.filing(ending("2010-04-15", EndingGround.CONTRACT_REFUSED_AFTER_MONTH)))
                .isFound(GROUND, "ground", "IR6", "fittingGround", "IR5");
    }

    @ParameterizedTest
    @EnumSource(
            value = EndingGround.class,
            names = {"CONTRACT_REFUSED_WITHIN_MONTH", "CONTRACT_REFUSED_AFTER_MONTH"})
    void severanceForARefusedContractIsOwedAfterTheMonthWhateverIsStated(EndingGround ground) {
        assertThatFiling(WITHOUT.filing(endingWithoutSeverance("2010-04-15", ground)))
                .isNotFound(SEVERANCE);
        assertThatFiling(WITHOUT.filing(endingWithoutSeverance("2010-04-16", ground)))
                .isFound(SEVERANCE, "ground", "IR6");
        assertThatFiling(WITHOUT.filing(ending("2010-04-16", ground))).isNotFound(SEVERANCE);
    }

    /** 实施条例 第五条、第六条 are in force since 2008-09-18. */
    @ParameterizedTest
    @EnumSource(
            value = EndingGround.class,
            names = {"CONTRACT_REFUSED_WITHIN_MONTH", "CONTRACT_REFUSED_AFTER_MONTH"})
    void beforeTheRegulationsARefusedContractLedToNothing(EndingGround ground) {
        var earlier = standard().on("2009-01-01").filed(hire("2008-01-02", null));

        assertThatFiling(earlier.filing(endingWithoutSeverance("2008-09-17", ground)))
                .isNotFound(GROUND)
                .isNotFound(SEVERANCE);
        assertThatFiling(earlier.filing(endingWithoutSeverance("2008-09-18", ground)))
                .isFound(SEVERANCE, "ground", "IR6");
    }

    private static void assertGroundFits(RelationshipStory story, String endedOn, EndingGround ground, boolean fits) {
        var filing = story.filing(ending(endedOn, ground));
        if (fits) {
            assertThatFiling(filing).isNotFound(GROUND);
        } else {
            assertThatFiling(filing).isFound(GROUND, "ground", ground.value());
        }
    }

    @ParameterizedTest
    @EnumSource(EndingGround.class)
    @Pins("severance-unpaid")
    void severanceIsOwedOnTheGroundsThatGiveIt(EndingGround ground) {
        var filing = TASK.filing(endingWithoutSeverance("2010-08-31", ground));

        if (ground.severance() != EndingGround.Severance.DUE) {
            assertThatFiling(filing).isNotFound(SEVERANCE).isNotFound(TASK_SEVERANCE);
        } else if (ground == EndingGround.TASK_COMPLETED) {
            assertThatFiling(filing).isNotFound(SEVERANCE).isFound(TASK_SEVERANCE, "ground", "IR22");
        } else {
            assertThatFiling(filing)
                    .isFound(SEVERANCE, "ground", ground.value())
                    .isNotFound(TASK_SEVERANCE);
        }
        assertThatFiling(TASK.filing(ending("2010-08-31", ground)))
                .isNotFound(SEVERANCE)
                .isNotFound(TASK_SEVERANCE);
    }

    @Test
    @Pins({"severance-unpaid", "severance-unpaid-after-task"})
    void severanceIsOwedSinceTheLawAndForATaskSinceItsRegulations() {
        var earlier = standard().on("2009-01-01").filed(hire("2005-03-15", Terms.taskBased("2005-03-15")));

        assertThatFiling(earlier.filing(endingWithoutSeverance("2007-12-31", EndingGround.PAY_LATE_OR_SHORT)))
                .isNotFound(SEVERANCE);
        assertThatFiling(earlier.filing(endingWithoutSeverance("2008-01-01", EndingGround.PAY_LATE_OR_SHORT)))
                .isFound(SEVERANCE);
        assertThatFiling(earlier.filing(endingWithoutSeverance("2008-09-17", EndingGround.TASK_COMPLETED)))
                .isNotFound(TASK_SEVERANCE);
        assertThatFiling(earlier.filing(endingWithoutSeverance("2008-09-18", EndingGround.TASK_COMPLETED)))
                .isFound(TASK_SEVERANCE);
    }

    @Test
    void severanceIsOwedNeitherInPublicWelfarePostsNorInPartTimeWork() {
        FilingContent.Ending unpaid = endingWithoutSeverance("2010-08-31", EndingGround.CHANGED_CIRCUMSTANCES);
        var publicWelfare = standard()
                .filed(publicWelfareHire("2010-03-15", Terms.openEnded("2010-03-15")))
                .on("2010-09-01");

        assertThatFiling(publicWelfare.filing(unpaid)).isNotFound(SEVERANCE);
        assertThatFiling(PART_TIME.filing(unpaid)).isNotFound(SEVERANCE);
    }

    @Test
    @Pins("ending-certificate")
    void aCertificateIsHandedOverWithin15Days() {
        assertThatFiling(OPEN.filing(endingWithCertificate("2010-08-31", "2010-09-15")))
                .isNotFound(CERTIFICATE);
        assertThatFiling(OPEN.filing(endingWithCertificate("2010-08-31", "2010-09-16")))
                .isFound(CERTIFICATE, "dueOn", "2010-09-15");
    }

    @Test
    void aCertificateIsOwedToNobodyDeadOrMissing() {
        var ending = new FilingContent.Ending(
                LocalDate.parse("2010-08-31"), EndingGround.WORKER_DEAD_OR_MISSING, Set.of(), false, null);

        assertThatFiling(OPEN.filing(ending)).isNotFound(CERTIFICATE);
    }

    @Test
    void aCertificateStillToBeHandedOverIsFoundOnceTheDaysAreOver() {
        assertThatFiling(OPEN.on("2010-09-15").filing(endingWithCertificate("2010-08-31", null)))
                .isNotFound(CERTIFICATE);
        assertThatFiling(OPEN.on("2010-09-16").filing(endingWithCertificate("2010-08-31", null)))
                .isFound(CERTIFICATE);
    }
}
