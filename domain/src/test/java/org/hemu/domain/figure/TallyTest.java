package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.figure.Measure.EMPLOYERS_FILED;
import static org.hemu.domain.figure.Measure.UNDER_CONTRACT;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final YearMonth MARCH = YearMonth.parse("2010-03");
    private static final YearMonth MAY = YearMonth.parse("2010-05");
    private static final Tally TWO_FROM_MARCH_TO_APRIL = new Tally.Builder()
            .change(UNDER_CONTRACT, MARCH, 2)
            .change(UNDER_CONTRACT, MAY, -2)
            .build();

    @Test
    void sumsTheChangesUpToTheMonth() {
        assertThat(TWO_FROM_MARCH_TO_APRIL.at(UNDER_CONTRACT, YearMonth.parse("2010-02")))
                .isZero();
        assertThat(TWO_FROM_MARCH_TO_APRIL.at(UNDER_CONTRACT, MARCH)).isEqualTo(2);
        assertThat(TWO_FROM_MARCH_TO_APRIL.at(UNDER_CONTRACT, YearMonth.parse("2010-04")))
                .isEqualTo(2);
        assertThat(TWO_FROM_MARCH_TO_APRIL.at(UNDER_CONTRACT, MAY)).isZero();
        assertThat(TWO_FROM_MARCH_TO_APRIL.at(EMPLOYERS_FILED, MARCH)).isZero();
    }

    @Test
    void addsAndTakesAwayMeasureByMeasure() {
        Tally filed = new Tally.Builder().change(EMPLOYERS_FILED, MARCH, 1).build();
        Tally both = TWO_FROM_MARCH_TO_APRIL.plus(filed);

        assertThat(both.at(EMPLOYERS_FILED, MAY)).isEqualTo(1);
        assertThat(both.minus(filed)).isEqualTo(TWO_FROM_MARCH_TO_APRIL);
    }

    @Test
    void keepsNoTraceOfWhatCancelsOut() {
        assertThat(TWO_FROM_MARCH_TO_APRIL.minus(TWO_FROM_MARCH_TO_APRIL)).isEqualTo(Tally.EMPTY);
        assertThat(Tally.EMPTY.plus(TWO_FROM_MARCH_TO_APRIL)).isEqualTo(TWO_FROM_MARCH_TO_APRIL);
        assertThat(Tally.EMPTY.minus(TWO_FROM_MARCH_TO_APRIL).at(UNDER_CONTRACT, MARCH))
                .isEqualTo(-2);
    }
}
