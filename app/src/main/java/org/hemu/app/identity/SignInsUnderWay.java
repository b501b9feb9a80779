package org.hemu.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sign-ins that have begun and are not over. Each is kept by the browser it began in, sealed: nothing of a stranger is kept
 * here, so however many begin, nobody is forgotten for it.
 */
final class SignInsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String COOKIE = "HEMU-SIGN-IN";
    static final Duration TIME = Duration.ofMinutes(10);
    /** An issuer takes each of its codes once; that a sign-in is over once here too is only as sure as that. */
    static final int OVER_KNOWN = 10_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Clock clock;
    private final SignInCookie cookie;
    private final ProcessSeal seal = new ProcessSeal();
    private final Set<String> over = Collections.synchronizedSet(Collections.newSetFromMap(new Newest()));

    private static final class Newest extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > OVER_KNOWN;
        }
    }

    /** @param secure whether the cookie goes over TLS only */
    SignInsUnderWay(Clock clock, boolean secure) {
        this.clock = clock;
        this.cookie = new SignInCookie(COOKIE, secure);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        BegunSignIn mine = of(request);
        return mine == null || over.contains(mine.state()) ? null : mine.request();
    }

    private @Nullable BegunSignIn of(HttpServletRequest request) {
        String opened = seal.opened(cookie.of(request));
        if (opened == null) {
            return null;
        }
        BegunSignIn begun = JSON.readValue(opened, BegunSignIn.class);
        return begun.state().equals(request.getParameter("state"))
                        && !begun.at().plus(TIME).isBefore(clock.instant())
                ? begun
                : null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest begins, HttpServletRequest request, HttpServletResponse response) {
        if (begins != null) {
            String state = Objects.requireNonNull(begins.getState());
            BegunSignIn begun = BegunSignIn.of(begins, state, clock.instant());
            cookie.set(response, seal.sealed(JSON.writeValueAsString(begun)));
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        BegunSignIn mine = of(request);
        if (mine == null || !over.add(mine.state())) {
            return null;
        }
        cookie.forget(response);
        return mine.request();
    }
}
