package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemu.query.runtime.RebuildProgress.State;
import org.junit.jupiter.api.Test;

class RebuildProgressTest {
    private static RebuildProgress at(long position, long head, long perSecond) {
        return RebuildProgress.of("roster", 2, State.RUNNING, position, head, perSecond, null);
    }

    @Test
    void halfWayHasAsMuchBeforeItAsBehindIt() {
        assertThat(at(30_000, 60_000, 500))
                .returns(50, RebuildProgress::percent)
                .returns(500L, RebuildProgress::eventsPerSecond)
                .returns(60L, RebuildProgress::secondsLeft);
    }

    @Test
    void percentIsOfTheWholeLogAndTimeOfWhatIsLeft() {
        assertThat(at(60_000, 80_000, 400))
                .returns(75, RebuildProgress::percent)
                .returns(50L, RebuildProgress::secondsLeft);
    }

    @Test
    void isNotDoneBeforeTheLastEvent() {
        assertThat(at(79_999, 80_000, 400)).returns(99, RebuildProgress::percent);
        assertThat(at(80_000, 80_000, 400))
                .returns(100, RebuildProgress::percent)
                .returns(0L, RebuildProgress::secondsLeft);
    }

    @Test
    void timeLeftIsUnknownWhileNothingMoves() {
        assertThat(at(30_000, 60_000, 0))
                .returns(50, RebuildProgress::percent)
                .returns(null, RebuildProgress::secondsLeft);
    }

    @Test
    void ofALogThatShowsFewerEventsThanItHasReadNothingIsLeft() {
        assertThat(at(10, 9, 0)).returns(100, RebuildProgress::percent).returns(0L, RebuildProgress::secondsLeft);
    }
}
