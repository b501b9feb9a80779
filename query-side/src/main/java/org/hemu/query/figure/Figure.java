package org.hemu.query.figure;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator for a unit with everything below it, at the end of a month.
 *
 * @param definitionVersion version of the definition it was computed by
 * @param percent numerator by denominator in percent, two decimals, half up; absent when the denominator is 0
 * @param notApplicable whether the denominator is 0
 * @param exceedsDenominator whether the numerator is larger than the denominator, which says that the independent register
 *     and the filings disagree
 * @param incomplete whether a quarantined event may be missing
 * @param position the last position of the log it reflects
 */
public record Figure(
        String indicator,
        int definitionVersion,
        JurisdictionCode jurisdiction,
        YearMonth month,
        long numerator,
        long denominator,
        @Nullable BigDecimal percent,
        boolean notApplicable,
        boolean exceedsDenominator,
        boolean incomplete,
        long position) {}
