package org.hemu.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sign-ins that have begun and are not over. Strangers get no session for them: a cookie says which one is theirs, and of very
 * many the oldest are forgotten, so that however many begin, they take little and end soon.
 */
final class SignInsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String COOKIE = "HEMU-SIGN-IN";
    static final int MOST = 10_000;
    static final Duration TIME = Duration.ofMinutes(10);

    private final Clock clock;
    private final SignInCookie cookie;
    private final Map<String, Begun> begun = new Newest();

    private record Begun(OAuth2AuthorizationRequest request, Instant at) {}

    private static final class Newest extends LinkedHashMap<String, Begun> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Begun> eldest) {
            return size() > MOST;
        }
    }

    /** @param secure whether the cookie goes over TLS only */
    SignInsUnderWay(Clock clock, boolean secure) {
        this.clock = clock;
        this.cookie = new SignInCookie(COOKIE, secure);
    }

    /** How many there are. */
    synchronized int size() {
        return begun.size();
    }

    @Override
    public synchronized @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        Begun mine = begun.get(cookie.of(request));
        String state = request.getParameter("state");
        return mine != null
                        && state != null
                        && state.equals(mine.request().getState())
                        && !mine.at().plus(TIME).isBefore(clock.instant())
                ? mine.request()
                : null;
    }

    @Override
    public synchronized void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begins, HttpServletRequest request, HttpServletResponse response) {
        if (begins != null) {
            String id = UUID.randomUUID().toString();
            begun.put(id, new Begun(begins, clock.instant()));
            cookie.set(response, id);
        }
    }

    @Override
    public synchronized @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest mine = loadAuthorizationRequest(request);
        if (mine != null) {
            begun.remove(cookie.of(request));
            cookie.forget(response);
        }
        return mine;
    }
}
