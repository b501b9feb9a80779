package org.hemu.app.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.hemu.api.authority.Acting;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Takes so many requests a minute from one person or program through one client, and says with each answer how many are left
 * (draft-ietf-httpapi-ratelimit-headers). A process counts what comes to itself.
 */
@Component
@Order(IdentifiedRequests.BEHIND_SECURITY + 5)
final class RateLimits extends OncePerRequestFilter {
    static final String POLICY = "RateLimit-Policy";
    static final String LEFT = "RateLimit";
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** Whoever is forgotten begins anew, so that only those may be whose window is over, unless there are very many. */
    private static final int REMEMBERED = 100_000;

    private final int most;
    private final LoadingCache<Sender, Bucket> buckets;
    private final HandlerExceptionResolver problems;

    /** More requests came than are taken. */
    static final class TooManyRequests extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long seconds;

        TooManyRequests(long seconds) {
            this.seconds = seconds;
        }

        /** After how many the next one is taken. */
        long seconds() {
            return seconds;
        }
    }

    RateLimits(LimitSettings settings, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.most = settings.requestsPerMinute();
        this.problems = problems;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(WINDOW)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                        .build());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe taken = buckets.get(Sender.of(Acting.now())).tryConsumeAndReturnRemaining(1);
        response.setHeader(POLICY, "\"sender\";q=" + most + ";w=" + WINDOW.toSeconds());
        response.setHeader(
                LEFT, "\"sender\";r=" + taken.getRemainingTokens() + ";t=" + seconds(taken.getNanosToWaitForReset()));
        if (taken.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            problems.resolveException(
                    request, response, null, new TooManyRequests(seconds(taken.getNanosToWaitForRefill())));
        }
    }

    /** Rounded up, so that whoever waits for them waits long enough. */
    static long seconds(long nanos) {
        return Math.ceilDiv(nanos, Duration.ofSeconds(1).toNanos());
    }
}
