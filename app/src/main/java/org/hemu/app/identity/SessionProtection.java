package org.hemu.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Asks for the page's own mark on whatever changes something and comes with a session, for a browser sends its cookie wherever
 * the request was thought up. No other site can make it send a token.
 */
final class SessionProtection implements RequestMatcher {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final String BEARER = "Bearer ";

    @Override
    public boolean matches(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && !READING.contains(request.getMethod()) && !hasToken(request);
    }

    /** Then the token alone says who asks, and the session says nothing. */
    private static boolean hasToken(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }
}
