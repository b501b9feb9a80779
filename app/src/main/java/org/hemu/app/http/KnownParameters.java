package org.hemu.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.query.shared.Limits;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses query parameters that an operation does not have, those given twice that it takes once, and those without a
 * value: else they would be ignored unnoticed. Values that are no text, or too long for anything, are refused by name.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {
    /** Characters of a value; a cursor is the longest that anything here asks for. */
    static final int LONGEST = 2_000;

    private static final Pattern AND = Pattern.compile("&");
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Map<HandlerMethod, Map<String, Boolean>> repeatable = new ConcurrentHashMap<>();

    /** A query parameter cannot be taken. */
    static final class ParameterRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String parameter;

        /** @param violation name of the text that says what is wrong */
        ParameterRefused(String parameter, String violation) {
            super(violation);
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }

        String violation() {
            return String.valueOf(getMessage());
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null && handler instanceof HandlerMethod method) {
            check(query, repeatable.computeIfAbsent(method, KnownParameters::of));
        }
        return true;
    }

    private static void check(String query, Map<String, Boolean> repeatable) {
        Map<String, Integer> seen = new HashMap<>();
        for (String each : AND.splitAsStream(query).toList()) {
            int equals = each.indexOf('=');
            String encoded = equals < 0 ? each : each.substring(0, equals);
            String name = QueryText.decoded(encoded).orElse(encoded);
            Boolean often = repeatable.get(name);
            if (often == null) {
                throw new ParameterRefused(name, "violation.unknown-parameter");
            }
            int times = seen.merge(name, 1, Integer::sum);
            if (times > 1 && !often) {
                throw new ParameterRefused(name, "violation.repeated-parameter");
            }
            if (times > Limits.LARGEST_PAGE) {
                throw new ParameterRefused(name, "violation.out-of-range");
            }
            violation(equals < 0 ? "" : each.substring(equals + 1)).ifPresent(violation -> {
                throw new ParameterRefused(name, violation);
            });
        }
    }

    /** What is wrong with a value, whatever it is the value of. */
    private static Optional<String> violation(String encoded) {
        Optional<String> value = QueryText.decoded(encoded).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            return Optional.of("violation.malformed");
        }
        return value.get().length() > LONGEST ? Optional.of("violation.too-long") : Optional.empty();
    }

    /** Its parameters, and whether each may be given more than once. */
    private static Map<String, Boolean> of(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .collect(Collectors.toMap(
                        KnownParameters::name,
                        parameter -> Collection.class.isAssignableFrom(parameter.getParameterType())));
    }

    private static String name(MethodParameter parameter) {
        RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
        if (annotation != null && !annotation.name().isEmpty()) {
            return annotation.name();
        }
        parameter.initParameterNameDiscovery(NAMES);
        return String.valueOf(parameter.getParameterName());
    }
}
