package org.hemu.app.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.hemu.api.authority.Acting;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes so many searches for a person an hour from whoever asks, through whichever client and whether somebody is found or not:
 * enough for those who come with their document, and too few to try out which number it is of which views show the ends.
 */
@Configuration(proxyBeanMethods = false)
class SearchLimit implements WebMvcConfigurer {
    private static final Duration WINDOW = Duration.ofHours(1);

    /** Whoever is forgotten begins anew. */
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    SearchLimit(LimitSettings settings) {
        int most = settings.searchesPerHour();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(WINDOW)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                        .build());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        take();
                        return true;
                    }
                })
                .addPathPatterns("/api/v1/subjects/searches");
    }

    private void take() {
        ConsumptionProbe taken = buckets.get(Acting.now().subject()).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new RateLimits.TooManyRequests(RateLimits.seconds(taken.getNanosToWaitForRefill()));
        }
    }
}
