package org.hemu.domain.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Numerator and denominator of a rate; they are summed over units, and divided once, here. */
public record Ratio(long numerator, long denominator) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** In percent with two decimals, half up; empty when the denominator is 0, for then the rate is not applicable. */
    public Optional<BigDecimal> percent() {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Whether more is counted than there should be, which is shown and never cut off. */
    public boolean exceedsDenominator() {
        return numerator > denominator;
    }

    public Ratio plus(Ratio other) {
        return new Ratio(numerator + other.numerator, denominator + other.denominator);
    }
}
