package org.hemu.query.shared;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemu.query.audit.EventUnreadable;
import org.hemu.query.runtime.StoreUnreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Questions without an answer, as problems (RFC 9457). */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackages = "org.hemu.query")
final class QueryProblems {
    private static final Logger LOG = LoggerFactory.getLogger(QueryProblems.class);
    private static final String TYPE = "urn:hemu:problem:";
    private static final String RETRY_SECONDS = "1";

    private final MessageSource messages;

    QueryProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound e) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, kebab(e.kind()));
        if (!e.id().isEmpty()) {
            problem.setProperty("facts", Map.of("id", e.id()));
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail badRequest(BadRequest e) {
        return malformed(e.parameter(), e.violation());
    }

    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException e) {
        return malformed(e.getName(), BadRequest.Violation.MALFORMED);
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException e) {
        return malformed(e.getParameterName(), BadRequest.Violation.MISSING);
    }

    private ProblemDetail malformed(String parameter, BadRequest.Violation violation) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "query-malformed");
        problem.setProperty(
                "violations",
                List.of(Map.of(
                        "pointer",
                        "/" + parameter,
                        "parameter",
                        parameter,
                        "message",
                        text("violation." + kebab(violation)))));
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notReachedYet(NotReachedYet e) {
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "position-not-reached");
        problem.setProperty("facts", Map.of("position", e.position()));
        return retryLater(problem);
    }

    @ExceptionHandler
    ProblemDetail eventUnreadable(EventUnreadable e) {
        LOG.error("the past cannot be told", e);
        ProblemDetail problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "event-unreadable");
        problem.setProperty("facts", Map.of("position", e.position(), "type", e.type()));
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> readStoreUnavailable(StoreUnreachable e) {
        LOG.warn("read store: {}", e.getMessage());
        return retryLater(problem(HttpStatus.SERVICE_UNAVAILABLE, "read-store-unavailable"));
    }

    private static ResponseEntity<ProblemDetail> retryLater(ProblemDetail problem) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problem);
    }

    private ProblemDetail problem(HttpStatus status, String kind) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(text("problem." + kind));
        return problem;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
