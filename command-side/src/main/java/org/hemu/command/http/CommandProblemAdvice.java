package org.hemu.command.http;

import java.util.Locale;
import java.util.Map;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.codec.UnknownEventType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Problems of the command side that are no refusals: bad headers, and a log that cannot take events or be understood now. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
final class CommandProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(CommandProblemAdvice.class);
    private static final String RETRY_SECONDS = "2";

    private final RejectionProblems problems;

    CommandProblemAdvice(RejectionProblems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail headerProblem(HeaderProblem e) {
        ProblemDetail problem = problems.problem(e.status(), e.kind());
        problem.setProperty("facts", Map.of("header", e.header()));
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> logUnavailable(LogUnavailable e) {
        LOG.warn("command not recorded: {}", e.getMessage());
        HttpStatus status = switch (e.reason()) {
            case STORAGE_FULL -> HttpStatus.INSUFFICIENT_STORAGE;
            case OVERLOADED, UNREACHABLE, OUTCOME_UNKNOWN -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        return later(status, "log-" + e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** While processes of two versions serve one log, the older one cannot decide about everything; the newer one can. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> eventUnknown(UnknownEventType e) {
        LOG.warn("command not decided: {}", e.getMessage());
        return later(HttpStatus.SERVICE_UNAVAILABLE, "log-event-unknown");
    }

    private ResponseEntity<ProblemDetail> later(HttpStatus status, String kind) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(problems.problem(status, kind));
    }
}
