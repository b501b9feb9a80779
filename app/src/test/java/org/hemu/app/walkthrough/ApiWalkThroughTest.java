package org.hemu.app.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiWalkThroughTest {
    @Test
    void everyRequestOfTheTourIsAnsweredAsItSays(@TempDir Path directory) throws IOException {
        HttpFile tour = HttpFile.parse(Files.readString(Path.of("../docs/api.http")));
        assertThat(tour.requests()).hasSizeGreaterThan(15);
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            hemu.establishNanguan();
            Map<String, String> known = new HashMap<>();
            known.put("host", "");
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
        String[] headers = request.headers().entrySet().stream()
                .filter(header -> !header.getKey().equals("Content-Type"))
                .flatMap(header -> Stream.of(header.getKey(), filled(header.getValue(), known)))
                .toArray(String[]::new);
        String path = filled(request.url(), known);
        return request.method().equals("GET")
                ? hemu.get(path, headers)
                : hemu.post(path, filled(request.body(), known), headers);
    }

    private static String filled(String text, Map<String, String> known) {
        String filled = text;
        for (var each : known.entrySet()) {
            filled = filled.replace("{{" + each.getKey() + "}}", each.getValue());
        }
        return filled;
    }
}
