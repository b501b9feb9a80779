package org.hemu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketsTest {

    @Test
    void spreadsAListOverSixteenKeys() {
        assertThat(Buckets.keys("220102000000"))
                .hasSize(16)
                .startsWith("220102000000|00")
                .endsWith("220102000000|15")
                .isSorted();
    }

    @Test
    void putsAnItemAlwaysIntoTheSameBucket() {
        assertThat(Buckets.key("220102000000", "123456789")).isEqualTo("220102000000|05");
        assertThat(Buckets.keys("220102000000")).contains(Buckets.key("220102000000", "任意"));
    }
}
