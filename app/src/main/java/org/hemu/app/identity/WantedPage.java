package org.hemu.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The page that somebody asked for before they signed in, kept by their browser: nothing of a stranger is kept here. */
final class WantedPage implements RequestCache {
    private static final String COOKIE = "HEMU-WANTED";
    private static final Pattern QUERY = Pattern.compile("[!-~]{1,1000}");

    private final RequestMatcher pages;
    private final SignInCookie cookie;

    /**
     * Remembers pages.
     *
     * @param secure whether the cookie goes over TLS only
     */
    WantedPage(RequestMatcher pages, boolean secure) {
        this.pages = pages;
        this.cookie = new SignInCookie(COOKIE, secure);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (pages.matches(request)) {
            String query = request.getQueryString();
            if (query != null && QUERY.matcher(query).matches()) {
                cookie.set(response, encoded(query));
            } else {
                cookie.forget(response);
            }
        }
    }

    /** Always a page of our own, whatever the browser says. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = decoded(cookie.of(request));
        return QUERY.matcher(query).matches() ? new SimpleSavedRequest("/?" + query) : null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        cookie.forget(response);
    }

    private static String encoded(String query) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(query.getBytes(StandardCharsets.US_ASCII));
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
