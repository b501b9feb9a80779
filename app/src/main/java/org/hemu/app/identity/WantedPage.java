package org.hemu.app.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.WebUtils;

/** The page that somebody asked for before they signed in, kept by their browser: nothing of a stranger is kept here. */
final class WantedPage implements RequestCache {
    private static final String COOKIE = "HEMU-WANTED";
    private static final String PATH = "/login/oauth2/code";
    private static final Pattern QUERY = Pattern.compile("[!-~]{1,1000}");

    private final RequestMatcher pages;
    private final boolean secure;

    /**
     * Remembers pages.
     *
     * @param secure whether the cookie goes over TLS only
     */
    WantedPage(RequestMatcher pages, boolean secure) {
        this.pages = pages;
        this.secure = secure;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (pages.matches(request)) {
            String query = request.getQueryString();
            boolean some = query != null && QUERY.matcher(query).matches();
            response.addHeader(
                    HttpHeaders.SET_COOKIE, some ? cookie(encoded(query), SignInsUnderWay.TIME) : forgotten());
        }
    }

    /** Always a page of our own, whatever the browser says. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookie wanted = WebUtils.getCookie(request, COOKIE);
        String query = wanted == null ? "" : decoded(wanted.getValue());
        return QUERY.matcher(query).matches() ? new SimpleSavedRequest("/?" + query) : null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, forgotten());
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

    private String forgotten() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path(PATH)
                .maxAge(age)
                .build()
                .toString();
    }
}
