package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemu.api.employment.Filing;
import org.hemu.api.shared.Finding;

/** Asks what a filing has been found to be. */
record FilingAssert(Filing filing) {
    static FilingAssert assertThatFiling(Filing filing) {
        return new FilingAssert(filing);
    }

    private List<Finding> findings(String rule) {
        return filing.findings().stream()
                .filter(finding -> finding.citation().rule().equals(rule))
                .toList();
    }

    FilingAssert isFound(String rule, String... facts) {
        Map<String, String> expected = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            expected.put(facts[i], facts[i + 1]);
        }
        assertThat(findings(rule))
                .as("%s among %s", rule, filing.findings())
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.facts()).containsAllEntriesOf(expected));
        return this;
    }

    /** Found with these facts and no others. */
    FilingAssert isFoundWith(String rule, Map<String, String> facts) {
        assertThat(findings(rule))
                .as("%s among %s", rule, filing.findings())
                .hasSize(1)
                .allSatisfy(finding -> assertThat(finding.facts()).isEqualTo(facts));
        return this;
    }

    FilingAssert isNotFound(String rule) {
        assertThat(findings(rule)).isEmpty();
        return this;
    }

    void isWithoutFindings() {
        assertThat(filing.findings()).isEmpty();
    }
}
