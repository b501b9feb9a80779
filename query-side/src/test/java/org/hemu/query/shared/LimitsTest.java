package org.hemu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void admitsPagesOfOneToFiveHundred() {
        assertThat(Limits.page(1)).isEqualTo(1);
        assertThat(Limits.page(500)).isEqualTo(500);
        assertThatThrownBy(() -> Limits.page(0)).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> Limits.page(501)).isInstanceOf(BadRequest.class);
    }

    @Test
    void countsMonthsWithBothEnds() {
        assertThat(Limits.months(YearMonth.of(2011, 12), YearMonth.of(2012, 1)))
                .containsExactly(YearMonth.of(2011, 12), YearMonth.of(2012, 1));
        assertThatThrownBy(() -> Limits.months(YearMonth.of(2012, 1), YearMonth.of(2011, 12)))
                .isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> Limits.months(YearMonth.of(2000, 1), YearMonth.of(2020, 1)))
                .isInstanceOf(BadRequest.class);
    }
}
