package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    private final List<String> verified = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private boolean hold = true;

    private final RememberedTokens tokens = new RememberedTokens(
            token -> {
                verified.add(token);
                if (!hold) {
                    throw new BadJwtException("expired");
                }
                return Jwt.withTokenValue(token)
                        .header("alg", "RS256")
                        .subject("clerk")
                        .issuedAt(NOON)
                        .build();
            },
            _ -> hold
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token")),
            nanos::get);

    @Test
    void aTokenIsVerifiedOnceAMinute() {
        tokens.decode("a");
        assertThat(tokens.decode("a").getSubject()).isEqualTo("clerk");
        assertThat(verified).containsExactly("a");

        nanos.set(Duration.ofMinutes(1).toNanos());
        tokens.decode("a");
        assertThat(verified).containsExactly("a", "a");
    }

    @Test
    void anotherTokenIsVerifiedByItself() {
        tokens.decode("a");
        tokens.decode("b");
        assertThat(verified).containsExactly("a", "b");
    }

    @Test
    void aKnownTokenThatNoLongerHoldsIsRefused() {
        tokens.decode("a");
        hold = false;
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
    }
}
