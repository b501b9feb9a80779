package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hemu.app.RunningHemu;
import org.hemu.app.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every parameter that the interface's document names, with values that nobody in good faith would send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileParametersTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** More than the container reads of an address. */
    private static final String LONGER_THAN_ANY_ADDRESS = "a".repeat(10_000);

    /** No parameter can have such a value; encoded as it goes over the wire. */
    private static final List<String> NO_TEXT =
            List.of("%ff", "%ed%a0%80", "%c0%af", "a%80", "%00", "a%00b", "%1b", "%7f", "%", "%zz", "%2");

    private static final List<String> TOO_LONG =
            List.of("a".repeat(2_001), "a".repeat(5_000), "9".repeat(5_000), "%41".repeat(2_001));

    private static final List<String> STRANGE = List.of(
            "",
            "%20",
            "-1",
            "0",
            "9".repeat(40),
            "-" + "9".repeat(40),
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "1e9",
            "1e999999999",
            "NaN",
            "0x10",
            "null",
            "true",
            "%F0%9F%92%A9",
            "%E2%80%AE",
            "%EF%BF%BF",
            "(((((((((((((((((((a+)+)+)+)+)+)+)+",
            ".*",
            "$where",
            "..",
            "%2e%2e",
            "a;b=c",
            "2012-02-30",
            "0000-00",
            "9999-99",
            "-999999999-01-01",
            "%2B1000000000-12-31",
            "%2B1000000000-12-31T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "2012-06-30T24:00:00Z",
            "2012-06-30T23:59:60Z",
            cursor("{}"),
            cursor("null"),
            cursor("[]"),
            cursor("{\"position\":-9223372036854775808}"),
            cursor("{\"position\":9223372036854775807}"),
            cursor("{\"position\":1e400}"),
            cursor("{\"recordedUnder\":\"\",\"standsFor\":\"x\",\"employer\":\"\",\"relationship\":\"\"}"),
            cursor("[".repeat(1_400)),
            cursor("{\"relationship\":\"\\u0000\\ud800\"}"));

    private RunningHemu hemu;
    private JsonNode document;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        hemu = RunningHemu.empty(directory);
        hemu.establishNanguan();
        assertThat(hemu.get("/api/v1/jurisdictions/220102000000", "Hemu-Min-Position", "2")
                        .status())
                .isEqualTo(200);
        document = JSON.readTree(Files.readString(Path.of("..", "docs", "openapi.json")));
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private static String cursor(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A parameter of an operation; the others of it are in order. */
    private record Target(String method, String path, JsonNode parameter, Map<String, String> others) {
        String name() {
            return parameter.path("name").asString();
        }

        boolean inQuery() {
            return parameter.path("in").asString().equals("query");
        }

        boolean takesMany() {
            return parameter.at("/schema/type").asString().equals("array");
        }

        String with(String value) {
            String address = path;
            Map<String, String> query = new LinkedHashMap<>();
            for (Map.Entry<String, String> other : others.entrySet()) {
                String placeholder = "{" + other.getKey() + "}";
                String now = other.getKey().equals(name()) ? value : other.getValue();
                if (address.contains(placeholder)) {
                    address = address.replace(placeholder, now);
                } else {
                    query.put(other.getKey(), now);
                }
            }
            if (inQuery()) {
                query.put(name(), value);
            }
            return query.isEmpty()
                    ? address
                    : query.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("&", address + "?", ""));
        }
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    List<JsonNode> parameters = operation.getValue().path("parameters").values().stream()
                            .filter(parameter ->
                                    !parameter.path("in").asString().equals("header"))
                            .toList();
                    Map<String, String> inOrder = parameters.stream()
                            .filter(parameter -> parameter.path("required").asBoolean(false))
                            .collect(Collectors.toMap(
                                    parameter -> parameter.path("name").asString(),
                                    HostileParametersTest::inOrder,
                                    (one, _) -> one,
                                    LinkedHashMap::new));
                    parameters.forEach(parameter -> targets.add(new Target(
                            operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), parameter, inOrder)));
                }));
        return targets;
    }

    private static String inOrder(JsonNode parameter) {
        JsonNode first = parameter.at("/schema/enum/0");
        return switch (parameter.path("name").asString()) {
            case "month", "from", "to" -> "2012-06";
            case "level" -> "COUNTY";
            case "number" -> "1";
            default -> first.isMissingNode() ? "220102000000" : first.asString();
        };
    }

    private record Raw(int status, String type, String body) {
        JsonNode problem() {
            try {
                return JSON.readTree(body);
            } catch (JacksonException e) {
                return JSON.nullNode();
            }
        }

        String parameter() {
            return problem().at("/violations/0/parameter").asString("");
        }
    }

    private Raw send(String method, String target) throws IOException {
        String request = method + " " + target + " HTTP/1.0\r\nHost: localhost\r\nAccept-Language: en\r\n"
                + "Accept: application/json, text/event-stream\r\nAuthorization: "
                + hemu.bearer("tester@220000000000;role=" + (method.equals("GET") ? "AUDITOR" : "ADMINISTRATOR"))
                + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
        return raw(request);
    }

    private Raw raw(String request) throws IOException {
        Wire.Answer answer = new Wire(hemu.address()).send(request);
        return new Raw(answer.status(), answer.header("Content-Type"), answer.body());
    }

    /** Whatever comes, it is the client's fault, and the answer says so. */
    private static void assertOrderly(SoftAssertions all, String what, Raw answer) {
        all.assertThat(answer.status()).as("%s: %s", what, answer).isLessThan(500);
        if (answer.status() >= 400) {
            all.assertThat(answer.type()).as("%s: %s", what, answer).startsWith("application/problem+json");
            all.assertThat(answer.problem().path("status").asInt(0)).as(what).isEqualTo(answer.status());
        }
    }

    private static String shown(Target target, String value) {
        return target.method() + " " + target.path() + " " + target.name() + "="
                + (value.length() > 60 ? value.substring(0, 60) + "…" : value);
    }

    @Test
    void areNeverTheFaultOfTheServer() throws IOException {
        List<String> values = Stream.of(NO_TEXT, TOO_LONG, STRANGE, List.of(LONGER_THAN_ANY_ADDRESS))
                .flatMap(List::stream)
                .toList();
        List<Target> targets = targets();
        assertThat(targets).hasSizeGreaterThan(90);

        SoftAssertions all = new SoftAssertions();
        for (Target target : targets) {
            for (String value : values) {
                Raw answer = send(target.method(), target.with(value));
                assertOrderly(all, shown(target, value), answer);
                if (answer.status() == 400 && target.inQuery() && !value.equals(LONGER_THAN_ANY_ADDRESS)) {
                    all.assertThat(answer.parameter())
                            .as("%s: %s", shown(target, value), answer)
                            .isEqualTo(target.name());
                }
            }
        }
        all.assertAll();
    }

    @Test
    void areRefusedByNameWhenTheyAreNoTextOrTooLong() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Target target : targets().stream().filter(Target::inQuery).toList()) {
            for (String value :
                    Stream.concat(NO_TEXT.stream(), TOO_LONG.stream()).toList()) {
                Raw answer = send(target.method(), target.with(value));
                all.assertThat(answer.status())
                        .as("%s: %s", shown(target, value), answer)
                        .isEqualTo(400);
                all.assertThat(answer.parameter())
                        .as("%s: %s", shown(target, value), answer)
                        .isEqualTo(target.name());
            }
        }
        all.assertAll();
    }

    @Test
    void areRefusedByNameWhenTheyAreTooMany() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (Target target : targets().stream().filter(Target::inQuery).toList()) {
            String many = target.with("1")
                    + ("&" + target.name() + "=1").repeat(7_000 / (target.name().length() + 3));
            Raw answer = send(target.method(), many);
            all.assertThat(answer.status()).as("%s: %s", target, answer).isEqualTo(400);
            all.assertThat(answer.parameter()).as("%s: %s", target, answer).isEqualTo(target.name());
        }
        for (String many : List.of("x=1&".repeat(1_500), "x&".repeat(3_000), "x=1&".repeat(5_000))) {
            Raw answer = send("GET", "/api/v1/jurisdictions/220102000000?" + many);
            assertOrderly(all, many.substring(0, 5) + "…", answer);
            all.assertThat(answer.status()).isEqualTo(400);
        }
        all.assertAll();
    }

    @Test
    void areNoBetterInAForm() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (String path : List.of("/employers", "/relationships/" + "a".repeat(26) + "/filings/1/accept")) {
            for (String form : List.of("%ff=%ff", "a=%", "x=1&".repeat(2_000), "a".repeat(9_000))) {
                Raw answer = raw("POST /api/v1" + path + " HTTP/1.0\r\nHost: localhost\r\n"
                        + "Authorization: " + hemu.bearer("tester@220000000000")
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: " + form.length() + "\r\n\r\n" + form);
                assertOrderly(all, path + " " + form.substring(0, 3), answer);
            }
        }
        all.assertAll();
    }
}
