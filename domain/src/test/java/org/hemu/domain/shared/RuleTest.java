package org.hemu.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.hemu.api.shared.Citation;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Citation CITATION = new Citation("some-rule", "劳动合同法", "第十条");
    private static final Rule RULE = new Rule(CITATION, LocalDate.parse("2008-01-01"), LocalDate.parse("2012-12-31"));

    @Test
    void isInForceFromItsFirstToItsLastDay() {
        assertThat(RULE.inForceOn(LocalDate.parse("2007-12-31"))).isFalse();
        assertThat(RULE.inForceOn(LocalDate.parse("2008-01-01"))).isTrue();
        assertThat(RULE.inForceOn(LocalDate.parse("2012-12-31"))).isTrue();
        assertThat(RULE.inForceOn(LocalDate.parse("2013-01-01"))).isFalse();
    }

    @Test
    void staysInForceWithoutALastDay() {
        Rule open = Rule.since(LocalDate.parse("2008-01-01"), "some-rule", "劳动合同法", "第十条");

        assertThat(open.inForceOn(LocalDate.parse("2999-12-31"))).isTrue();
        assertThat(open.citation()).isEqualTo(CITATION);
    }

    @Test
    void writesTheFactsOfAFindingInTheOrderOfTheirNames() {
        var finding = RULE.finding(Map.of("submittedOn", "2011-02-01", "dueOn", "2011-01-31", "asOf", "2011-02-02"));

        assertThat(finding.facts().keySet()).containsExactly("asOf", "dueOn", "submittedOn");
        assertThat(finding.citation()).isEqualTo(CITATION);
    }
}
