package org.hemu.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Errors of requests that never reach a resource, as problems (RFC 9457): what is wrong, and nothing about the server. */
final class ProblemReport extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemReport.class);

    private final MessageSource messages;
    private final JsonMapper json;

    ProblemReport(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int code = response.getStatus();
        if (code < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(json.writeValueAsString(problem(code, locale(request), thrown)));
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> problem(int code, Locale locale, @Nullable Throwable thrown) {
        HttpStatus status = HttpStatus.resolve(code);
        HttpStatus known = status == null ? HttpStatus.BAD_REQUEST : status;
        String kind = known == HttpStatus.INTERNAL_SERVER_ERROR
                ? "unexpected"
                : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", RequestProblems.TYPE + kind);
        problem.put("title", messages.getMessage("problem." + kind, null, known.getReasonPhrase(), locale));
        problem.put("status", code);
        if (thrown != null && known.is5xxServerError()) {
            String incident = UUID.randomUUID().toString();
            LOG.error("incident {}", incident, thrown);
            problem.put("facts", Map.of("incident", incident));
        }
        return problem;
    }

    private static Locale locale(Request request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.CHINESE : request.getLocale();
    }
}
