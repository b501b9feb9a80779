package org.hemu.app.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hemu.app.http.LimitSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions at an age, however busy they are: a page that is left open would keep one for ever. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class SessionAge extends OncePerRequestFilter {
    private final Duration most;
    private final Clock clock;

    SessionAge(LimitSettings settings, Clock clock) {
        this.most = settings.sessionAge();
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            try {
                if (!ofAge(session).isAfter(clock.instant())) {
                    session.invalidate();
                }
            } catch (IllegalStateException e) {
                logger.debug("another request of the same page has ended the session just now", e);
            }
        }
        chain.doFilter(request, response);
    }

    private Instant ofAge(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(most);
    }
}
