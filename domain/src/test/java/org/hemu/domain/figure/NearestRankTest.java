package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestRankTest {

    @Test
    void isANumberThatWasMeasured() {
        List<Integer> days = List.of(15, 20, 35, 40, 50);

        assertThat(NearestRank.of(days, 5)).hasValue(15);
        assertThat(NearestRank.of(days, 30)).hasValue(20);
        assertThat(NearestRank.of(days, 40)).hasValue(20);
        assertThat(NearestRank.of(days, 50)).hasValue(35);
        assertThat(NearestRank.of(days, 90)).hasValue(50);
        assertThat(NearestRank.of(days, 100)).hasValue(50);
    }

    @Test
    void doesNotDependOnTheOrder() {
        assertThat(NearestRank.of(List.of(9, 1, 5), 50)).hasValue(5);
        assertThat(NearestRank.of(IntStream.rangeClosed(1, 100).boxed().toList().reversed(), 90))
                .hasValue(90);
    }

    @Test
    void isTheOnlyOneOfOneAndNoneOfNone() {
        assertThat(NearestRank.of(List.of(7), 50)).hasValue(7);
        assertThat(NearestRank.of(List.of(), 50)).isEmpty();
        assertThatThrownBy(() -> NearestRank.of(List.of(7), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NearestRank.of(List.of(7), 101)).isInstanceOf(IllegalArgumentException.class);
    }
}
