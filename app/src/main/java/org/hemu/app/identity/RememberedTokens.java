package org.hemu.app.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies the signature of a token when it first comes, a good part of what a request costs, and for a minute knows it
 * again by every character. Whether it still holds is asked each time.
 */
public final class RememberedTokens implements JwtDecoder {
    /** For how long a verified token is known; no longer than issuers' keys are. */
    static final Duration KNOWN = Duration.ofMinutes(1);

    private static final long TOKENS = 10_000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<String, Jwt> verified;

    /** @param rules what a token must fulfil at any time beside its signature; the decoder holds to them too */
    public RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> rules) {
        this(decoder, rules, Ticker.systemTicker());
    }

    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> rules, Ticker ticker) {
        this.decoder = decoder;
        this.rules = rules;
        this.verified = Caffeine.newBuilder()
                .maximumSize(TOKENS)
                .expireAfterWrite(KNOWN)
                .ticker(ticker)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known != null && !rules.validate(known).hasErrors()) {
            return known;
        }
        Jwt jwt = decoder.decode(token);
        verified.put(token, jwt);
        return jwt;
    }
}
