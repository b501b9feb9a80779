package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sender cannot take the service from the others. */
class RateLimitsTest {
    private static final String ONE = "one@220102000000";
    private static final String OTHER = "other@220102000000";

    private static Answer me(RunningHemu hemu, String actor) {
        return hemu.get("/api/v1/me", RunningHemu.AS, actor);
    }

    private static String header(Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }

    @Test
    void takeSoManyRequestsOfEachAndSayHowManyAreLeft(@TempDir Path directory) {
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.limits.requests-per-minute=3")) {
            for (int left = 2; left >= 0; left--) {
                Answer taken = me(hemu, ONE);
                assertThat(taken.status()).isEqualTo(200);
                assertThat(header(taken, RateLimits.POLICY)).isEqualTo("\"sender\";q=3;w=60");
                assertThat(header(taken, RateLimits.LEFT)).startsWith("\"sender\";r=" + left + ";t=");
            }

            Answer refused = me(hemu, ONE);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.json().path("type").asString()).isEqualTo("urn:hemu:problem:too-many-requests");
            assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 20);
            assertThat(me(hemu, OTHER).status()).isEqualTo(200);
            String elsewhere = hemu.tokens().with(ONE, token -> token.claim("client_id", "another"));
            assertThat(hemu.get("/api/v1/me", "Authorization", "Bearer " + elsewhere)
                            .status())
                    .isEqualTo(200);
        }
    }
}
