package org.hemu.query.operation;

import java.net.URI;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What an operator asked for and cannot be done now, as problems (RFC 9457). */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = OperationResource.class)
final class OperationProblems {
    private final MessageSource messages;

    OperationProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail nothingToSwitchTo(NothingToSwitchTo e) {
        return conflict("nothing-to-switch-to");
    }

    @ExceptionHandler
    ProblemDetail nothingIsBuilt(NothingIsBuilt e) {
        return conflict("nothing-is-built");
    }

    @ExceptionHandler
    ProblemDetail fedElsewhere(FedElsewhere e) {
        return conflict("projections-fed-elsewhere");
    }

    private ProblemDetail conflict(String kind) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setType(URI.create("urn:hemu:problem:" + kind));
        problem.setTitle(messages.getMessage("problem." + kind, null, LocaleContextHolder.getLocale()));
        return problem;
    }
}
