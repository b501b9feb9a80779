package org.hemu.domain.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hemu.domain.shared.Rule;

/** What the law has said about one thing over time. */
public record DatedRule(List<Rule> versions) {
    /** Versions; the list is copied. */
    public DatedRule {
        versions = List.copyOf(versions);
    }

    /** The versions in the order of their dates. */
    public static DatedRule of(Rule... versions) {
        return new DatedRule(Arrays.asList(versions));
    }

    /** What the law said on the day; empty when it said nothing. */
    public Optional<Rule> inForceOn(LocalDate day) {
        return versions.stream().filter(rule -> rule.inForceOn(day)).findFirst();
    }
}
