package org.hemu.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses bodies that are forms, but where {@linkplain FormsTaken they are taken}: whoever looks for a parameter would read one, before
 * anybody has said who sends it, and the container reads it without our limits. Bodies that do not say what they are, too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class FormBodies extends OncePerRequestFilter {
    private static final List<String> FORMS = List.of("application/x-www-form-urlencoded", "multipart/");

    private final HandlerExceptionResolver problems;
    private final FormsTaken taken;

    FormBodies(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            ObjectProvider<FormsTaken> taken) {
        this.problems = problems;
        this.taken = taken.getIfAvailable(() -> _ -> false);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isOfNoType(request) && (!bringsForm(request) || taken.at(request.getServletPath()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.resolveException(
                request,
                response,
                null,
                new HttpMediaTypeNotSupportedException(
                        MediaType.APPLICATION_FORM_URLENCODED, List.of(MediaType.APPLICATION_JSON)));
    }

    /** Of any type, that is; what reads bodies takes it for a mistake of ours. */
    private static boolean isOfNoType(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.split(";", 2)[0].contains("*");
    }

    private static boolean bringsForm(HttpServletRequest request) {
        String type = request.getContentType();
        boolean brings = request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        return brings && type != null && isForm(type.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isForm(String type) {
        return FORMS.stream().anyMatch(type::startsWith);
    }
}
