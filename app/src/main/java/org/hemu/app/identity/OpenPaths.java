package org.hemu.app.identity;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything that is for anybody: what a page is made of, and the document of the API. Nothing of it is data. */
public final class OpenPaths {
    /** All of them. What is neither here nor an API nor the page itself is not there, whatever answers it. */
    public static final List<String> PATTERNS =
            List.of("/page/**", "/maps/**", "/webjars/**", "/openapi", "/openapi.yaml");

    private OpenPaths() {}

    static RequestMatcher[] matchers() {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        return Stream.concat(PATTERNS.stream().map(path::matcher), Stream.of(path.matcher("/")))
                .toArray(RequestMatcher[]::new);
    }
}
