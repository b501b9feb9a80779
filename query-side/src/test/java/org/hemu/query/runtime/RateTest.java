package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateTest {
    private final MovableClock clock = new MovableClock();
    private final Rate rate = new Rate(clock);

    private void after(long millis, long events) {
        clock.pass(Duration.ofMillis(millis));
        rate.count(events);
    }

    @Test
    void isNotKnownBeforeASecondHasPassed() {
        after(999, 500);
        assertThat(rate.perSecond()).isZero();
    }

    @Test
    void isWhatWasCountedDividedByTheTimeItTook() {
        after(500, 300);
        after(1_500, 700);
        assertThat(rate.perSecond()).isEqualTo(500);
    }

    @Test
    void isThatOfTheLastSecondOnly() {
        after(1_000, 900);
        after(1_000, 40);
        assertThat(rate.perSecond()).isEqualTo(40);
    }

    @Test
    void fallsToNothingWhenNothingMoves() {
        after(1_000, 900);
        clock.pass(Duration.ofSeconds(1));
        rate.idle();
        assertThat(rate.perSecond()).isZero();
    }
}
