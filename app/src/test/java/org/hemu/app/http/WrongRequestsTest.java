package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that no resource understands, byte by byte as they come over the wire: all are answered with a problem. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongRequestsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE = Math.toIntExact(Duration.ofSeconds(20).toMillis());

    private RunningHemu hemu;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        hemu.establishNanguan();
        assertThat(hemu.get("/api/v1/jurisdictions/220102000000", "Hemu-Min-Position", "2")
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    /** Stands for a token, which is made once the program runs. */
    private static final String SOMEBODY = "Bearer of-somebody";

    private record Raw(int status, String head, String body) {}

    private Raw send(String request) throws IOException {
        URI address = URI.create(hemu.address());
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(PATIENCE);
            String identified = request.replace(SOMEBODY, hemu.bearer("auditor@220000000000;role=AUDITOR"));
            socket.getOutputStream().write(identified.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Raw(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        }
    }

    private static String request(String line, String... headers) {
        return line + "\r\nHost: localhost\r\nConnection: close\r\nAccept-Language: en\r\n"
                + "Authorization: " + SOMEBODY + "\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat) + "\r\n";
    }

    static List<Arguments> wrongRequests() {
        String unit = "GET /api/v1/jurisdictions/220102000000";
        String http = " HTTP/1.1";
        return List.of(
                Arguments.of("null character", 400, request("GET /api/v1/employers/%00" + http)),
                Arguments.of("slash in a path", 400, request("GET /api/v1/employers/a%2Fb" + http)),
                Arguments.of("half an escape", 400, request("GET /api/v1/employers/%2" + http)),
                Arguments.of("no UTF-8", 400, request("GET /api/v1/employers/%ff" + http)),
                Arguments.of("brackets", 400, request("GET /api/v1/employers/<x>" + http)),
                Arguments.of("half an escape in a parameter", 400, request(unit + "?on=%2" + http)),
                Arguments.of("long address", 400, request("GET /" + "a".repeat(20_000) + http)),
                Arguments.of("long header", 400, request(unit + http, "X-Long: " + "a".repeat(20_000))),
                Arguments.of("no header", 400, request(unit + http, "nonsense")),
                Arguments.of("no request line", 400, request("nonsense")),
                Arguments.of("unknown version", 505, request(unit + " HTTP/9.9")),
                Arguments.of("no host", 400, unit + http + "\r\nConnection: close\r\n\r\n"),
                Arguments.of("trace", 405, request("TRACE /api/v1/jurisdictions/220102000000" + http)),
                Arguments.of("unknown method", 405, request("BREW /api/v1/jurisdictions/220102000000" + http)),
                Arguments.of("wrong method", 405, request("DELETE /api/v1/jurisdictions/220102000000" + http)),
                Arguments.of("unknown path", 404, request("GET /api/v1/nothing" + http)),
                Arguments.of("unknown page", 404, request("GET /nothing" + http, "Accept: text/html")),
                Arguments.of("outside", 400, request("GET /../../etc/passwd" + http)),
                Arguments.of("foreign type", 406, request(unit + http, "Accept: foo/bar")),
                Arguments.of("only HTML", 406, request(unit + http, "Accept: text/html")),
                Arguments.of("YAML wanted", 406, request(unit + http, "Accept: application/yaml")),
                Arguments.of(
                        "YAML given",
                        415,
                        request("POST /api/v1/employers" + http, "Content-Type: application/yaml", "Content-Length: 1")
                                + "1"),
                Arguments.of("no type at all", 406, request(unit + http, "Accept: nonsense")),
                Arguments.of("unknown unit, no type at all", 406, request(unit + "9" + http, "Accept: nonsense")),
                Arguments.of("unknown unit as HTML", 406, request(unit + "9" + http, "Accept: text/html")),
                Arguments.of(
                        "no JSON",
                        415,
                        request("POST /api/v1/employers" + http, "Content-Type: text/plain", "Content-Length: 1")
                                + "x"),
                Arguments.of(
                        "no type of content", 415, request("POST /api/v1/employers" + http, "Content-Length: 1") + "x"),
                Arguments.of(
                        "two lengths",
                        400,
                        request("POST /api/v1/employers" + http, "Content-Length: 1", "Content-Length: 2") + "x"),
                Arguments.of(
                        "unknown transfer coding",
                        501,
                        request("POST /api/v1/employers" + http, "Transfer-Encoding: nonsense") + "x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRequests")
    void areAnsweredWithAProblem(String what, int status, String request) throws IOException {
        Raw answer = send(request);

        assertThat(answer.head())
                .as(what + ": " + answer.body())
                .containsIgnoringCase("content-type: application/problem+json");
        assertThat(answer.head() + answer.body())
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContainIgnoringCase("<html")
                .doesNotContain("Exception", "\tat ");
        JsonNode problem = JSON.readTree(answer.body()
                .substring(answer.body().indexOf('{'), answer.body().lastIndexOf('}') + 1));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).startsWith("urn:hemu:problem:");
        assertThat(problem.path("title").asString()).isNotBlank();
    }

    @Test
    void areNoIncidents() throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger(ProblemReport.class);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        log.addAppender(logged);
        try {
            Raw answer = send(request("GET /api/v1/employers/<x> HTTP/1.1"));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("urn:hemu:problem:bad-request").doesNotContain("incident");
            assertThat(logged.list).isEmpty();
        } finally {
            log.detachAppender(logged);
        }
    }

    @Test
    void sayWhatIsWrongInChineseWhenNothingElseIsAskedFor() throws IOException {
        Raw answer = send("GET /api/v1/employers/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.body()).contains("请求不正确");
    }

    @Test
    void askForTheHeadAlone() throws IOException {
        Raw found = send(request("HEAD /api/v1/jurisdictions/220102000000 HTTP/1.1"));
        Raw wrong = send(request("HEAD /api/v1/employers/%00 HTTP/1.1"));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body()).isEmpty();
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).isEmpty();
    }

    @Test
    void askWhatCanBeAsked() throws IOException {
        Raw answer = send(request("OPTIONS /api/v1/jurisdictions/220102000000 HTTP/1.1"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head()).contains("Allow: GET,HEAD,OPTIONS");
    }

    @ParameterizedTest
    @CsvSource({
        "/jurisdictions/220102000000?when=2020-01-01, when, There is no such parameter",
        "/jurisdictions/220102000000?on=2020-01-01&on=2021-01-01, on, may be given once only",
        "/jurisdictions/220102000000?On=2020-01-01, On, There is no such parameter",
        "/figures/I2/220102000000?month=2012-06&month=2012-07, month, may be given once only",
        "/jurisdictions/220102000000/employers?limit=1&limi=2, limi, There is no such parameter",
        "/indicators?x, x, There is no such parameter",
        "/operation/projections?x=1, x, There is no such parameter",
        "/audit/aggregates/220102000000/events?%6cimit=1&limit=2, limit, may be given once only",
        "/live?from=1, from, There is no such parameter",
        "/jurisdictions/220102000000?on=, on, is not well-formed",
        "/jurisdictions/220102000000?on=%20, on, is not well-formed",
        "/jurisdictions/220102000000?on=+, on, is not well-formed",
        "/jurisdictions/220102000000?on, on, is not well-formed",
        "/jurisdictions?code=, code, is not well-formed",
        "/jurisdictions?code=220102000000&code=, code, is not well-formed",
        "/jurisdictions/220102000000/employers?cursor=, cursor, is not well-formed",
        "/jurisdictions/220102000000/employers?limit=&cursor=, limit, is not well-formed"
    })
    void nameAParameterThatCannotBeTaken(String path, String parameter, String message) {
        assertRefused(hemu.get("/api/v1" + path, "Accept-Language", "en"), parameter, message);
    }

    @Test
    void nameAParameterOfACommandWhichHasNone() {
        assertRefused(
                hemu.post("/api/v1/employers?dryRun=true", "{}", "Accept-Language", "en"),
                "dryRun",
                "There is no such parameter");
    }

    private static void assertRefused(Answer answer, String parameter, String message) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:query-malformed");
        assertThat(answer.json().at("/violations/0/parameter").asString()).isEqualTo(parameter);
        assertThat(answer.json().at("/violations/0/message").asString()).isEqualTo(message);
    }
}
