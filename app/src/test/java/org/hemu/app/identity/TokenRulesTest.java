package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;

/** When a token begins and ends, to the second. */
class TokenRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final String ISSUER = "https://id.example";

    private static boolean holds(Instant from, Instant until) {
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .issuer(ISSUER)
                .audience(List.of("hemu"))
                .notBefore(from)
                .expiresAt(until)
                .build();
        return !TokenRules.of(ISSUER, "hemu", Clock.fixed(NOW, ZoneOffset.UTC))
                .validate(token)
                .hasErrors();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "59, true", "60, true", "61, false"})
    void mayBeginAMinuteFromNow(long seconds, boolean expected) {
        assertThat(holds(NOW.plusSeconds(seconds), NOW.plusSeconds(3_600))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "59, true", "60, true", "61, false"})
    void mayHaveEndedAMinuteAgo(long seconds, boolean expected) {
        assertThat(holds(NOW.minusSeconds(3_600), NOW.minusSeconds(seconds))).isEqualTo(expected);
    }
}
