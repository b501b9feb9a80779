package org.hemu.command.http;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemu.api.shared.Rejection;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refusals as problems (RFC 9457): {@code type} is {@code urn:hemu:problem:} and the refusal's name in lower case with
 * hyphens; the refusal's data are under {@code facts}, the rule behind it under {@code rule}.
 */
@Component
final class RejectionProblems {
    private static final String TYPE = "urn:hemu:problem:";
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final MessageSource messages;
    private final JsonMapper json;

    RejectionProblems(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** @param content pointer of the part of the body that was refused; empty for the whole */
    ProblemDetail of(Rejection why, String content) {
        HttpStatus status = switch (why.reason()) {
            case NOT_PERMITTED -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        String kind = kind(why.getClass());
        ProblemDetail problem = problem(status, kind);
        Map<String, Object> facts = json.convertValue(why, FACTS);
        facts.remove("pointer");
        if (!facts.isEmpty()) {
            problem.setProperty("facts", facts);
        }
        why.citation().ifPresent(citation -> problem.setProperty("rule", citation));
        String pointer = pointer(why, content);
        if (!pointer.isEmpty()) {
            problem.setProperty(
                    "violations", List.of(Map.of("pointer", pointer, "message", String.valueOf(problem.getTitle()))));
        }
        return problem;
    }

    /** What cannot be true is at least the part that the command states. */
    private static String pointer(Rejection why, String content) {
        boolean named = !why.pointer().isEmpty() || why.reason() == Rejection.Reason.RULE;
        return named ? content + why.pointer() : "";
    }

    ProblemDetail outdated(String aggregateId) {
        return about(aggregateId, problem(HttpStatus.PRECONDITION_FAILED, "version-outdated"));
    }

    ProblemDetail contended(String aggregateId) {
        return about(aggregateId, problem(HttpStatus.CONFLICT, "concurrent-change"));
    }

    private static ProblemDetail about(String aggregateId, ProblemDetail problem) {
        problem.setProperty("facts", Map.of("aggregateId", aggregateId));
        return problem;
    }

    ProblemDetail keyReused() {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
    }

    ProblemDetail problem(HttpStatus status, String kind) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + kind));
        problem.setTitle(messages.getMessage("problem." + kind, null, LocaleContextHolder.getLocale()));
        return problem;
    }

    static String kind(Class<?> rejection) {
        return rejection.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
