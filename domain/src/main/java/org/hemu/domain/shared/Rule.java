package org.hemu.domain.shared;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A rule of law as data: where it stands and when it is in force.
 *
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force; absent while it is
 */
public record Rule(
        Citation citation,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    /** A rule that is still in force. */
    public static Rule since(LocalDate from, String code, String instrument, String article) {
        return new Rule(new Citation(code, instrument, article), from, null);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** A finding with its facts in the order of their names, so that it is always written the same. */
    public Finding finding(Map<String, String> facts) {
        return new Finding(citation, Collections.unmodifiableMap(new TreeMap<>(facts)));
    }
}
