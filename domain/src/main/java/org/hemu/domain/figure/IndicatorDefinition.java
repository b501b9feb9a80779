package org.hemu.domain.figure;

import java.time.LocalDate;

/**
 * What an indicator counts. A changed definition is a new version with its own first day, so that figures of different
 * years stay comparable knowingly.
 *
 * @param id for example {@code I1}
 * @param version counts up
 * @param effectiveFrom first day of the periods it is used for
 */
public record IndicatorDefinition(
        String id,
        int version,
        LocalDate effectiveFrom,
        Text name,
        Measure numerator,
        Text numeratorText,
        Measure denominator,
        Text denominatorText) {

    /** One text in both languages. */
    public record Text(String zh, String en) {}
}
