package org.hemu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hemu.api.shared.Citation;
import org.hemu.domain.shared.Rule;
import org.junit.jupiter.api.Test;

class DatedRuleTest {
    private static final Rule OLD =
            new Rule(new Citation("old", "某条例", "第一条"), LocalDate.parse("2005-05-01"), LocalDate.parse("2022-04-30"));
    private static final Rule NEW = Rule.since(LocalDate.parse("2022-05-01"), "new", "某条例", "第二条");

    @Test
    void saysWhatTheLawSaidOnTheDay() {
        DatedRule rule = DatedRule.of(OLD, NEW);

        assertThat(rule.inForceOn(LocalDate.parse("2005-04-30"))).isEmpty();
        assertThat(rule.inForceOn(LocalDate.parse("2005-05-01"))).contains(OLD);
        assertThat(rule.inForceOn(LocalDate.parse("2022-04-30"))).contains(OLD);
        assertThat(rule.inForceOn(LocalDate.parse("2022-05-01"))).contains(NEW);
    }
}
