package org.hemu.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** The mark by which a page shows that it sent a request: a cookie that only our pages can read, and repeat in a header. */
final class PageMark extends CsrfTokenRequestAttributeHandler {

    /** Where marks are kept. */
    static CsrfTokenRepository cookie() {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(mark -> mark.sameSite("Strict"));
        return cookie;
    }

    /** In the header only: a form of another site could bring a field, but no header. */
    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken mark) {
        return request.getHeader(mark.getHeaderName());
    }

    /** Only who has a session needs one. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> mark) {
        super.handle(request, response, mark);
        if (request.getSession(false) != null) {
            var _ = mark.get();
        }
    }
}
