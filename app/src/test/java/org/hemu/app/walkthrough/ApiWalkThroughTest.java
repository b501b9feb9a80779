package org.hemu.app.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiWalkThroughTest {
    private static final Pattern BASIC = Pattern.compile("Basic (\\S+) (\\S+)");

    @Test
    void everyRequestOfTheTourIsAnsweredAsItSays(@TempDir Path directory) throws IOException {
        HttpFile tour = HttpFile.parse(Files.readString(Path.of("../docs/api.http")));
        assertThat(tour.requests()).hasSizeGreaterThan(15);
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            hemu.establishNanguan();
            hemu.establish("220102001000", "南岭街道", "SUBDISTRICT");
            Map<String, String> known = new HashMap<>();
            known.put("host", hemu.address());
            for (HttpFile.Request request : tour.requests()) {
                var answer = send(hemu, request, known);
                assertThat(answer.status())
                        .as("%s: %s", request.title(), answer.response().body())
                        .isEqualTo(request.expected());
                request.saved()
                        .forEach((name, pointer) ->
                                known.put(name, answer.json().at(pointer).asString()));
            }
        }
    }

    private static RunningHemu.Answer send(RunningHemu hemu, HttpFile.Request request, Map<String, String> known) {
        HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(filled(request.url(), known)));
        request.headers().forEach((name, value) -> sent.header(name, encoded(filled(value, known))));
        return hemu.answer(
                request.method().equals("GET")
                        ? sent.GET()
                        : sent.POST(HttpRequest.BodyPublishers.ofString(filled(request.body(), known))));
    }

    /** As clients of such files do it, with name and secret beside each other. */
    private static String encoded(String header) {
        Matcher basic = BASIC.matcher(header);
        return basic.matches()
                ? "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (basic.group(1) + ":" + basic.group(2)).getBytes(StandardCharsets.UTF_8))
                : header;
    }

    private static String filled(String text, Map<String, String> known) {
        String filled = text;
        for (var each : known.entrySet()) {
            filled = filled.replace("{{" + each.getKey() + "}}", each.getValue());
        }
        return filled;
    }
}
