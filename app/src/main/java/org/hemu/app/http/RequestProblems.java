package org.hemu.app.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.hemu.api.authority.Denied;
import org.hemu.app.identity.NotIdentified;
import org.hemu.eventstore.sealing.KeyStoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Requests that are wrong in shape, as problems (RFC 9457) that name the field by JSON pointer. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class RequestProblems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RequestProblems.class);
    private static final String RETRY_SECONDS = "5";
    static final String TYPE = "urn:hemu:problem:";

    private final MessageSource messages;
    private final LocaleResolver locales;

    RequestProblems(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    record Violation(String pointer, String message) {}

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = e.getBindingResult().getFieldErrors().stream()
                .map(RequestProblems::violation)
                .toList();
        return answer(malformed(violations), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
        if (root instanceof BodyLimit.BodyTooSlow slow) {
            return bodyTooSlow(slow);
        }
        if (root instanceof BodyLimit.BodyTooLong) {
            return answer(bodyTooLong(), headers);
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StreamConstraintsException _ -> {
                    return answer(malformed(List.of(new Violation("", text("violation.too-deep-or-long")))), headers);
                }
                case UnrecognizedPropertyException unknown -> {
                    return answer(
                            malformed(List.of(new Violation(pointer(unknown), text("violation.unknown-property")))),
                            headers);
                }
                case DatabindException mismatch -> {
                    return answer(
                            malformed(List.of(new Violation(pointer(mismatch), text("violation.wrong-value")))),
                            headers);
                }
                case JacksonException _ -> {
                    return answer(malformed(List.of(new Violation("", text("violation.no-json")))), headers);
                }
                default -> {}
            }
        }
        return answer(malformed(List.of(new Violation("", text("violation.body-required")))), headers);
    }

    /** Says what there is instead: a stream where there is one, JSON everywhere else. */
    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
        List<MediaType> supported = e.getSupportedMediaTypes();
        if (!supported.isEmpty()) {
            boolean stream = supported.contains(MediaType.TEXT_EVENT_STREAM);
            MediaType provided = stream ? MediaType.TEXT_EVENT_STREAM : MediaType.APPLICATION_JSON;
            problem.setProperty("facts", Map.of("provided", provided.toString()));
        }
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> parameterMismatch(MethodArgumentTypeMismatchException e) {
        return parameterRefused(e.getName(), "violation.malformed");
    }

    @ExceptionHandler
    ResponseEntity<Object> parameterRefused(KnownParameters.ParameterRefused e) {
        return parameterRefused(e.parameter(), e.violation());
    }

    private ResponseEntity<Object> parameterRefused(String parameter, String violation) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "query-malformed");
        problem.setProperty(
                "violations",
                List.of(Map.of("pointer", "/" + parameter, "parameter", parameter, "message", text(violation))));
        return answer(problem, new HttpHeaders());
    }

    /** Parameters in a form, which nothing here takes; those of an address are looked at before the container does. */
    @ExceptionHandler
    ResponseEntity<Object> formUnreadable(InvalidParameterException e) {
        return answer(problem(HttpStatus.BAD_REQUEST, "bad-request"), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> keyRefused(IdempotentRequests.KeyRefused e) {
        ProblemDetail problem = problem(e.status(), e.kind());
        problem.setProperty("facts", Map.of("header", IdempotentRequests.HEADER));
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> notIdentified(NotIdentified e) {
        ProblemDetail problem = problem(e.status(), e.kind());
        if (!e.facts().isEmpty()) {
            problem.setProperty("facts", e.facts());
        }
        HttpHeaders headers = new HttpHeaders();
        if (e.status() == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, e.challenge());
        } else if (e.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(Denied e) {
        ProblemDetail problem = problem(HttpStatus.FORBIDDEN, "not-permitted");
        problem.setProperty(
                "facts",
                Map.of("operation", e.why().operation(), "role", e.why().role()));
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> tooManyStreams(LiveResource.TooManyStreams e) {
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams");
        problem.setProperty("facts", Map.of("maximumStreams", LiveResource.MOST));
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(LiveResource.RETRY.toSeconds()));
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooManyStreamsOfOne(LiveResource.TooManyStreamsOfOne e) {
        ProblemDetail problem = problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-streams-of-one");
        problem.setProperty("facts", Map.of("maximumStreams", e.most()));
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(LiveResource.RETRY.toSeconds()));
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooManyRequests(RateLimits.TooManyRequests e) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(e.seconds()));
        return answer(problem(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests"), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> bodyTooSlow(BodyLimit.BodyTooSlow e) {
        return answer(problem(HttpStatus.REQUEST_TIMEOUT, "body-too-slow"), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> bodyTooLong(BodyLimit.BodyTooLong e) {
        return answer(bodyTooLong(), new HttpHeaders());
    }

    /** The answer, or what it says of a person, could not be written. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotWritable(
            HttpMessageNotWritableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return unexpected(e);
    }

    private ResponseEntity<Object> keysUnavailable(KeyStoreUnavailable e) {
        LOG.warn("{}", e.getMessage());
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "2");
        return answer(problem(HttpStatus.SERVICE_UNAVAILABLE, "key-store-unavailable"), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof KeyStoreUnavailable unavailable) {
                return keysUnavailable(unavailable);
            }
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, e);
        ProblemDetail problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
        problem.setProperty("facts", Map.of("incident", incident));
        return answer(problem, new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && isUnnamed(problem)) {
            HttpStatus known = HttpStatus.valueOf(status.value());
            ProblemDetail named =
                    problem(known, known.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            named.setDetail(problem.getDetail());
            return ResponseEntity.status(status)
                    .headers(headers)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(named);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private static boolean isUnnamed(ProblemDetail problem) {
        URI type = problem.getType();
        return type == null || "about:blank".equals(type.toString());
    }

    private ProblemDetail bodyTooLong() {
        ProblemDetail problem = problem(HttpStatus.CONTENT_TOO_LARGE, "body-too-long");
        problem.setProperty("facts", Map.of("maximumBytes", BodyLimit.BYTES));
        return problem;
    }

    private ProblemDetail malformed(List<Violation> violations) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "malformed-request");
        problem.setProperty("violations", violations);
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String kind) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(messages.getMessage("problem." + kind, null, status.getReasonPhrase(), locale()));
        return problem;
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale());
    }

    /** Filters refuse requests too, and before them only the language of this machine is known to the framework. */
    private Locale locale() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? locales.resolveLocale(asked.getRequest())
                : LocaleContextHolder.getLocale();
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Violation violation(FieldError error) {
        return new Violation(
                "/" + error.getField().replace('.', '/').replace("[", "/").replace("]", ""),
                String.valueOf(error.getDefaultMessage()));
    }

    private static String pointer(DatabindException e) {
        List<String> path = new ArrayList<>();
        for (JacksonException.Reference step : e.getPath()) {
            path.add(step.getPropertyName() != null ? step.getPropertyName() : String.valueOf(step.getIndex()));
        }
        return path.isEmpty() ? "" : "/" + String.join("/", path);
    }
}
