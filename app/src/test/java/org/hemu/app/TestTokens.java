package org.hemu.app;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Access tokens signed with the issuer's own key. */
public final class TestTokens {
    private static final Pattern FORM = Pattern.compile("([^@]*)@([^;]*)(?:;role=([^;]*))?(?:;employer=([^;]*))?");

    private final JWKSource<SecurityContext> keys;
    private final NimbusJwtEncoder encoder;
    private final String issuer;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    /** @param issuer what they say that they come from */
    public TestTokens(JWKSource<SecurityContext> keys, String issuer) {
        this.keys = keys;
        this.encoder = new NimbusJwtEncoder(keys);
        this.issuer = issuer;
    }

    /** The issuer's key. */
    public JWK key() {
        try {
            return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null)
                    .getFirst();
        } catch (KeySourceException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody's, for the hour; without a role they are a filing clerk. */
    public String of(String actor) {
        return made.computeIfAbsent(actor, _ -> with(actor, _ -> {}));
    }

    /** Somebody's, changed, and signed as the key is usually used. */
    public String with(String actor, Consumer<JwtClaimsSet.Builder> changes) {
        return with(actor, key() instanceof ECKey ? SignatureAlgorithm.ES256 : SignatureAlgorithm.RS256, changes);
    }

    /** Somebody's, changed, and signed in another way. */
    public String with(String actor, SignatureAlgorithm algorithm, Consumer<JwtClaimsSet.Builder> changes) {
        JwtClaimsSet.Builder claims = claims(actor);
        changes.accept(claims);
        return encoder.encode(
                        JwtEncoderParameters.from(JwsHeader.with(algorithm).build(), claims.build()))
                .getTokenValue();
    }

    private JwtClaimsSet.Builder claims(String actor) {
        Matcher parts = FORM.matcher(actor);
        if (!parts.matches()) {
            throw new IllegalArgumentException("subject@jurisdiction;role=ROLE;employer=CODE, not " + actor);
        }
        Instant now = SystemClock.clock().instant();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .audience(List.of("hemu"))
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofHours(1)))
                .subject(parts.group(1))
                .claim("name", parts.group(1))
                .claim("client_id", "test")
                .claim("hemu_jurisdiction", parts.group(2))
                .claim("hemu_role", parts.group(3) == null ? "FILING_CLERK" : parts.group(3));
        if (parts.group(4) != null) {
            claims.claim("hemu_employer", parts.group(4));
        }
        return claims;
    }
}
