package org.hemu.query.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.hemu.query.shared.BadRequest.Violation;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a client read its own write: with the position of its write in the header, the answer waits until the read models
 * it comes from have reached that position, for three seconds at most.
 */
@Component
public final class MinimumPosition implements HandlerInterceptor {
    public static final String HEADER = "Hemu-Min-Position";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Freshness freshness;

    public MinimumPosition(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        String header = request.getHeader(HEADER);
        if (header != null && handler instanceof HandlerMethod method) {
            Reads reads = method.getMethodAnnotation(Reads.class);
            if (reads != null) {
                waitFor(position(header), List.of(reads.value()));
            }
        }
        return true;
    }

    private void waitFor(long position, List<String> projections) throws InterruptedException {
        if (!freshness.await(position, projections, PATIENCE)) {
            throw new NotReachedYet(position);
        }
    }

    private static long position(String header) {
        if (!header.matches("\\d{1,18}")) {
            throw new BadRequest(Violation.MALFORMED, HEADER);
        }
        return Long.parseLong(header);
    }
}
