package org.hemu.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemu.api.authority.Acting;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.command.http.CommandRequest;
import org.hemu.eventstore.Answered;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.RequestAlreadyAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Knows requests with an {@code Idempotency-Key} by their method, path, query and body. Commands are remembered together with
 * their events; the operator's requests record none, and doing one twice does no harm, so their answer is remembered here,
 * after it was given.
 */
@Component
@Order(IdentifiedRequests.BEHIND_SECURITY + 10)
final class IdempotentRequests extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    private static final String OPERATIONS = "/api/v1/operation/";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final ObjectProvider<EventLog> log;
    private final ObjectProvider<WorkerIdKey> key;
    private final JsonMapper json;
    private final HandlerExceptionResolver problems;

    IdempotentRequests(
            ObjectProvider<EventLog> log,
            ObjectProvider<WorkerIdKey> key,
            JsonMapper json,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.log = log;
        this.key = key;
        this.json = json;
        this.problems = problems;
    }

    /** What was answered. */
    record Remembered(int status, @Nullable String type, String body) {}

    /** The header cannot be taken. */
    static final class KeyRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final HttpStatus status;

        KeyRefused(HttpStatus status, String kind) {
            super(kind);
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }

        String kind() {
            return String.valueOf(getMessage());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null || !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            answer(new BodyRead(request), response, chain);
        } catch (KeyRefused | BodyLimit.BodyTooLong | BodyLimit.BodyTooSlow | LogUnavailable e) {
            problems.resolveException(request, response, null, e);
        }
    }

    private void answer(BodyRead request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            throw new KeyRefused(HttpStatus.BAD_REQUEST, "header-malformed");
        }
        String fingerprint = digest(request);
        request.setAttribute(CommandRequest.FINGERPRINT, fingerprint);
        if (!request.getServletPath().startsWith(OPERATIONS)) {
            chain.doFilter(request, response);
            return;
        }
        String remembered = "operation " + Acting.now().subject() + " " + key;
        Optional<Answered> before = log.getObject().answerTo(remembered);
        if (before.isPresent()) {
            again(before.get(), fingerprint, response);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        Answered faster = remember(remembered, fingerprint, answer);
        if (faster == null) {
            answer.copyBodyToResponse();
        } else {
            answer.reset();
            again(faster, fingerprint, response);
        }
    }

    private void again(Answered before, String fingerprint, HttpServletResponse response) throws IOException {
        if (!before.fingerprint().equals(fingerprint)) {
            throw new KeyRefused(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
        }
        Remembered answer = json.readValue(before.answer(), Remembered.class);
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An answer that says to try again is not the last word, nor is one that another authority would change.
     *
     * @return what the same request was answered at this very moment, which is what all get; null as a rule
     */
    private @Nullable Answered remember(String key, String fingerprint, ContentCachingResponseWrapper answer) {
        if (answer.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()
                || answer.getStatus() == HttpStatus.FORBIDDEN.value()) {
            return null;
        }
        Remembered remembered = new Remembered(
                answer.getStatus(),
                answer.getContentType(),
                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
        try {
            log.getObject()
                    .append(new Append(
                            List.of(), new Append.Request(key, fingerprint, json.writeValueAsString(remembered))));
            return null;
        } catch (RequestAlreadyAnswered e) {
            return e.answered();
        }
    }

    /** Keyed, for bodies can name persons. */
    private String digest(BodyRead request) throws IOException {
        String query = request.getQueryString();
        String target = request.getRequestURI() + (query == null ? "" : "?" + query);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((request.getMethod() + " " + target + "\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(request.body());
        return key.getObject().fingerprint(all.toByteArray());
    }
}
