package org.hemu.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.petition.PetitionStory.day;

import java.util.stream.Stream;
import org.hemu.api.shared.Citation;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.casework.DatedRule;
import org.hemu.domain.shared.Pins;
import org.hemu.domain.shared.Rule;
import org.junit.jupiter.api.Test;

/** The regulations of 2005 were in force from May 2005 to April 2022; what took their place kept what they said. */
class PetitionRulesTest {

    /** What a refusal of that day cites. */
    static Citation cited(DatedRule rule, String on) {
        return rule.inForceOn(day(on)).map(Rule::citation).orElseThrow();
    }

    private static DatedLimit on(Versions limit, String day) {
        return limit.inForceOn(day(day)).orElseThrow();
    }

    private static void gives(Versions limit, int days) {
        assertThat(limit.inForceOn(day("2005-04-30"))).isEmpty();
        String code = on(limit, "2005-05-01").rule().citation().rule();
        for (String day : new String[] {"2005-05-01", "2022-04-30"}) {
            assertThat(on(limit, day).period().days()).isEqualTo(days);
            assertThat(on(limit, day).rule().citation().rule()).isEqualTo(code);
        }
        assertThat(on(limit, "2022-05-01").period().days()).isEqualTo(days);
        assertThat(on(limit, "2022-05-01").rule().citation()).isEqualTo(new Citation(code + "-2022", "信访工作条例", ""));
    }

    @Test
    @Pins({
        "petition-forwarding-15-days",
        "petition-forwarding-15-days-2022",
        "petition-acceptance-15-days",
        "petition-acceptance-15-days-2022"
    })
    void gaveFifteenDaysToForwardAndToAccept() {
        gives(PetitionLimits.FORWARDING, 15);
        gives(PetitionLimits.ACCEPTANCE, 15);
    }

    @Test
    @Pins({"petition-handling-60-days", "petition-handling-60-days-2022"})
    void gaveSixtyDaysToHandle() {
        gives(PetitionLimits.HANDLING, 60);
    }

    @Test
    @Pins({
        "petition-review-asked-in-30-days",
        "petition-review-asked-in-30-days-2022",
        "petition-review-30-days",
        "petition-review-30-days-2022",
        "petition-reexamination-asked-in-30-days",
        "petition-reexamination-asked-in-30-days-2022",
        "petition-reexamination-30-days",
        "petition-reexamination-30-days-2022"
    })
    void gaveThirtyDaysToAskForEachFurtherAnswerAndThirtyToGiveIt() {
        Stream.of(
                        PetitionLimits.REVIEW_REQUEST,
                        PetitionLimits.REVIEW,
                        PetitionLimits.REEXAMINATION_REQUEST,
                        PetitionLimits.REEXAMINATION)
                .forEach(limit -> gives(limit, 30));
    }

    @Test
    @Pins({
        "petition-visit-to-own-or-next-level-2022",
        "petition-5-representatives-at-most-2022",
        "petition-forwarded-to-competent-organ-2022",
        "petition-has-legal-route-2022",
        "petition-accepted-elsewhere-2022",
        "petition-final-after-reexamination-2022",
        "petition-notice-in-writing-2022",
        "petition-not-to-the-accused-2022",
        "petition-reported-upward-2022",
        "petition-reply-in-writing-2022",
        "petition-extension-30-days-2022",
        "petition-answered-by-next-higher-2022",
        "petition-hearing-not-counted-2022"
    })
    void saidTheSameBeforeAndAfterMay2022() {
        assertThat(Stream.of(
                        PetitionRules.VISIT_LEVEL,
                        PetitionRules.REPRESENTATIVES,
                        PetitionRules.FORWARDED_TO_COMPETENT,
                        PetitionRules.LEGAL_ROUTE,
                        PetitionRules.ACCEPTED_ELSEWHERE,
                        PetitionRules.FINAL,
                        PetitionRules.WRITTEN_NOTICE,
                        PetitionRules.NOT_TO_THE_ACCUSED,
                        PetitionRules.REPORTED_UPWARD,
                        PetitionRules.WRITTEN_REPLY,
                        PetitionRules.EXTENSION,
                        PetitionRules.NEXT_HIGHER,
                        PetitionRules.HEARING))
                .allSatisfy(rule -> {
                    assertThat(rule.inForceOn(day("2005-04-30"))).isEmpty();
                    assertThat(cited(rule, "2005-05-01").instrument()).isEqualTo("信访条例");
                    assertThat(cited(rule, "2005-05-01").article()).startsWith("第");
                    assertThat(cited(rule, "2022-04-30")).isEqualTo(cited(rule, "2005-05-01"));
                    assertThat(cited(rule, "2022-05-01"))
                            .isEqualTo(new Citation(cited(rule, "2005-05-01").rule() + "-2022", "信访工作条例", ""));
                });
    }
}
