package org.hemu.app.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie that lives as long as a sign-in and goes only where the issuer sends readers back to.
 *
 * @param secure whether it goes over TLS only
 */
record SignInCookie(String name, boolean secure) {
    private static final String PATH = "/login/oauth2/code";

    /** What the browser sends; empty when it sends none. */
    String of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }

    void set(HttpServletResponse response, String value) {
        add(response, value, SignInsUnderWay.TIME);
    }

    void forget(HttpServletResponse response) {
        add(response, "", Duration.ZERO);
    }

    private void add(HttpServletResponse response, String value, Duration age) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path(PATH)
                        .maxAge(age)
                        .build()
                        .toString());
    }
}
