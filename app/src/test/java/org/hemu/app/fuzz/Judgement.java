package org.hemu.app.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemu.app.Wire.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What is wrong with an answer: by the document, and by what is never right. */
final class Judgement {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** A machine that is busy with something else is forgiven; waiting for a read model takes three seconds at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String PROBLEM = "application/problem+json";

    /** How Java speaks of itself: lines of a stack trace, and names of classes. */
    private static final Pattern OF_THE_INSIDE = Pattern.compile(
            "\\bat [\\w.$/]+\\(\\w+\\.java|\\b(java|jakarta|tools|org\\.(hemu|springframework|apache|axonframework))\\.[a-z]"
                    + "|[A-Z]\\w+(Exception|Error)\\b");

    private static final Map<Integer, String> MUST_SAY =
            Map.of(401, "WWW-Authenticate", 405, "Allow", 429, "Retry-After", 503, "Retry-After");

    private final Documented document;

    Judgement(Documented document) {
        this.document = document;
    }

    List<String> of(Sent sent, Answer answer, Duration taken) {
        List<String> wrong = new ArrayList<>();
        if (taken.compareTo(PATIENCE) > 0) {
            wrong.add("took too long");
        }
        if (answer.status() == 0) {
            wrong.add("no answer");
            return wrong;
        }
        if (answer.status() >= 500) {
            wrong.add("fault of the server: " + answer.status());
        }
        wrong.addAll(withoutTheInside(answer));
        String mustSay = MUST_SAY.get(answer.status());
        if (mustSay != null && answer.header(mustSay).isEmpty()) {
            wrong.add(answer.status() + " without " + mustSay);
        }
        wrong.addAll(answer.status() >= 400 ? ofProblem(sent, answer) : ofSuccess(sent, answer));
        return wrong;
    }

    static List<String> withoutTheInside(Answer answer) {
        return OF_THE_INSIDE.matcher(answer.body()).find() ? List.of("shows the inside") : List.of();
    }

    private List<String> ofProblem(Sent sent, Answer answer) {
        List<String> wrong = new ArrayList<>();
        if (!answer.header("Content-Type").replace(";charset=UTF-8", "").equals(PROBLEM)) {
            wrong.add("a problem of type " + answer.header("Content-Type"));
        }
        if (sent.method().equals("HEAD")) {
            return wrong;
        }
        JsonNode problem = json(answer.body()).orElse(MissingNode.getInstance());
        JsonNode schema = document.answer(sent.operation(), answer.status())
                .path("content")
                .path(PROBLEM)
                .path("schema");
        wrong.addAll(document.violations(schema, problem));
        if (problem.path("status").asInt(0) != answer.status()) {
            wrong.add("another status in the problem");
        }
        if (sent.inOrder() && isOfForm(problem, answer.status()) && !isOutOfRange(problem)) {
            wrong.add("refuses what the document allows: " + problem.path("violations"));
        }
        return wrong;
    }

    private static boolean isOfForm(JsonNode problem, int status) {
        String type = problem.path("type").asString("");
        return List.of(405, 406, 413, 415).contains(status)
                || (status == 400 && !type.endsWith("idempotency-key-reused"));
    }

    /** Which levels there are below a unit, the document cannot say. */
    private static boolean isOutOfRange(JsonNode problem) {
        return problem.at("/violations/0/parameter").asString("").equals("level");
    }

    /** What is documented of the method that was really sent; the path may have several. */
    private Documented.@Nullable Operation answering(Sent sent) {
        return document.operations().stream()
                .filter(each -> each.path().equals(sent.operation().path()))
                .filter(each -> each.method().equals(sent.method()))
                .findFirst()
                .orElse(null);
    }

    private List<String> ofSuccess(Sent sent, Answer answer) {
        Documented.Operation operation = answering(sent);
        if (operation == null) {
            boolean asksAbout = sent.method().equals("OPTIONS") || sent.method().equals("HEAD");
            return asksAbout && answer.body().isEmpty() ? List.of() : List.of("an answer to another method");
        }
        JsonNode documented = document.answer(operation, answer.status());
        if (documented.isMissingNode()) {
            return List.of("a status that is not documented: " + answer.status());
        }
        List<String> wrong = new ArrayList<>();
        documented.path("headers").properties().forEach(header -> {
            String value = answer.header(header.getKey());
            String pattern = header.getValue().at("/schema/pattern").asString("(?s).+");
            if (!value.matches(pattern.replaceAll("^\\^|\\$$", ""))) {
                wrong.add("header " + header.getKey() + " is " + value);
            }
        });
        String types = String.join(", ", documented.path("content").propertyNames());
        if (types.isEmpty()) {
            return wrong;
        }
        if (!answer.header("Content-Type").equals(types)) {
            wrong.add("of type " + answer.header("Content-Type"));
        }
        JsonNode schema = documented.path("content").path(types).path("schema");
        wrong.addAll(
                document.violations(schema, json(data(answer.body(), types)).orElse(MissingNode.getInstance())));
        return wrong;
    }

    /** What the first event of a stream carries. */
    private static String data(String body, String type) {
        return type.equals("text/event-stream")
                ? body.lines()
                        .filter(line -> line.startsWith("data:"))
                        .map(line -> line.substring("data:".length()))
                        .limit(1)
                        .collect(Collectors.joining())
                : body;
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
