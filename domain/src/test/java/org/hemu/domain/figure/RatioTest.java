package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "9538, 10000, 95.38", // as published for 2011
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 800, 0.13", // 0.125
        "0, 7, 0.00",
        "7, 7, 100.00",
        "8, 7, 114.29",
    })
    void isGivenInPercentWithTwoDecimalsHalfUp(long numerator, long denominator, BigDecimal percent) {
        assertThat(new Ratio(numerator, denominator).percent()).contains(percent);
    }

    @Test
    void isNotApplicableWithoutADenominator() {
        assertThat(new Ratio(0, 0).percent()).isEmpty();
        assertThat(new Ratio(3, 0).percent()).isEmpty();
    }

    @Test
    void isMarkedAndNotCutOffWhenMoreIsCountedThanThereShouldBe() {
        assertThat(new Ratio(8, 7).exceedsDenominator()).isTrue();
        assertThat(new Ratio(7, 7).exceedsDenominator()).isFalse();
    }

    @Test
    void isSummedBeforeItIsDivided() {
        assertThat(new Ratio(1, 2).plus(new Ratio(98, 98)).percent()).contains(new BigDecimal("99.00"));
    }
}
