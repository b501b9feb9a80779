package org.hemu.command.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WorkerIdKeyTest {
    private static final byte[] REQUEST = "POST /api/v1/relationships 李强".getBytes(StandardCharsets.UTF_8);

    private static WorkerIdKey key(String text) {
        return new WorkerIdKey(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsRequestsApartForWhoeverHasItOnly() {
        WorkerIdKey key = key("0123456789abcdef");
        assertThat(key.fingerprint(REQUEST))
                .hasSize(64)
                .isEqualTo(key.fingerprint(REQUEST.clone()))
                .isNotEqualTo(key.fingerprint("POST /api/v1/relationships 李刚".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(key("another key, another").fingerprint(REQUEST));
    }
}
