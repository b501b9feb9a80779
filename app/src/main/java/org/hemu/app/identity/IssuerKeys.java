package org.hemu.app.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys that an issuer elsewhere signs with. It is asked again for a key that nobody knows yet, but not by everybody who
 * makes one up; and while it does not answer, the keys known before hold for some hours.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(30);
    private static final Duration WITHOUT_ISSUER = Duration.ofHours(4);
    private static final int PATIENCE_MILLISECONDS = 5_000;
    private static final int LARGEST_SET = 1_048_576;

    private final JWKSource<SecurityContext> keys;
    private volatile boolean silent;

    IssuerKeys(URL where) {
        this.keys = JWKSourceBuilder.create(new Issuer(where))
                .cache(FRESH.toMillis(), PATIENCE_MILLISECONDS)
                .refreshAheadCache(false)
                .rateLimited(AT_MOST_EVERY.toMillis())
                .outageTolerant(WITHOUT_ISSUER.toMillis())
                .build();
    }

    /** None, when the issuer has just said which keys there are and this one is not among them. */
    @Override
    public List<JWK> get(JWKSelector wanted, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return keys.get(wanted, context);
        } catch (RateLimitReachedException e) {
            if (silent) {
                throw e;
            }
            return List.of();
        }
    }

    private final class Issuer implements JWKSetSource<SecurityContext> {
        private final JWKSetSource<SecurityContext> address;

        Issuer(URL where) {
            this.address = new URLBasedJWKSetSource<>(
                    where, new DefaultResourceRetriever(PATIENCE_MILLISECONDS, PATIENCE_MILLISECONDS, LARGEST_SET));
        }

        @Override
        public JWKSet getJWKSet(
                JWKSetCacheRefreshEvaluator refresh, long currentTime, @Nullable SecurityContext context)
                throws KeySourceException {
            silent = true;
            JWKSet set = address.getJWKSet(refresh, currentTime, context);
            silent = false;
            return set;
        }

        @Override
        public void close() throws IOException {
            address.close();
        }
    }
}
