package org.hemu.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hemu.api.authority.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives command resources their {@link CommandRequest}. */
@Component
final class CommandRequestResolver implements HandlerMethodArgumentResolver {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})(?:[er]|p[0-9a-f]{1,8})?\"");

    /** Any version will do, as long as there is one; every command says so itself. */
    private static final String ANY = "*";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public CommandRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return new CommandRequest(
                Acting.now(), request.getHeader(IDEMPOTENCY_KEY), fingerprint(request), ifMatch(request), "");
    }

    private static String fingerprint(HttpServletRequest request) {
        return request.getAttribute(CommandRequest.FINGERPRINT) instanceof String fingerprint ? fingerprint : "";
    }

    private static @Nullable Long ifMatch(HttpServletRequest request) {
        String version = request.getHeader(HttpHeaders.IF_MATCH);
        if (version == null || version.equals(ANY)) {
            return null;
        }
        var matcher = VERSION.matcher(version);
        if (!matcher.matches()) {
            throw new HeaderProblem(HttpStatus.BAD_REQUEST, "header-malformed", HttpHeaders.IF_MATCH);
        }
        return Long.valueOf(matcher.group(1));
    }
}
