package org.hemu.app.scenario.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final Curve RISING =
            Curve.through(Curve.on("2010-01-01", 0.5), Curve.on("2010-01-11", 0.6), Curve.on("2010-01-21", 0.9));

    @Test
    void goesInStraightLines() {
        assertThat(RISING.at(LocalDate.of(2009, 12, 1))).isEqualTo(0.5);
        assertThat(RISING.at(LocalDate.of(2010, 1, 6))).isEqualTo(0.55);
        assertThat(RISING.at(LocalDate.of(2010, 1, 11))).isEqualTo(0.6);
        assertThat(RISING.at(LocalDate.of(2011, 1, 1))).isEqualTo(0.9);
    }

    @Test
    void passesAValueOnce() {
        assertThat(RISING.passes(0.1)).contains(LocalDate.of(2010, 1, 1));
        assertThat(RISING.passes(0.75)).contains(LocalDate.of(2010, 1, 16));
        assertThat(RISING.passes(0.9)).isEmpty();
    }
}
