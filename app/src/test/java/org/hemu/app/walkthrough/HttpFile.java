package org.hemu.app.walkthrough;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The requests of a {@code .http} file. */
record HttpFile(List<Request> requests) {

    /**
     * One request.
     *
     * @param expected status it must be answered with
     * @param saved names and JSON pointers of what later requests refer to
     */
    record Request(
            String title,
            int expected,
            Map<String, String> saved,
            String method,
            String url,
            Map<String, String> headers,
            String body) {}

    static HttpFile parse(String text) {
        List<Request> requests = new ArrayList<>();
        Arrays.stream(text.split("(?m)^### ")).skip(1).map(HttpFile::request).forEach(requests::add);
        return new HttpFile(requests);
    }

    private static Request request(String block) {
        List<String> lines = block.lines().toList();
        int expected = 0;
        Map<String, String> saved = new LinkedHashMap<>();
        int at = 1;
        for (; lines.get(at).startsWith("#"); at++) {
            String line = lines.get(at);
            if (line.startsWith("# expect:")) {
                expected = Integer.parseInt(line.substring("# expect:".length()).strip());
            } else if (line.startsWith("# save:")) {
                String[] parts = line.substring("# save:".length()).split("=");
                saved.put(parts[0].strip(), parts[1].strip());
            }
        }
        String[] target = lines.get(at).split(" ", 2);
        Map<String, String> headers = new LinkedHashMap<>();
        for (at++; at < lines.size() && !lines.get(at).isBlank(); at++) {
            String[] header = lines.get(at).split(": ", 2);
            headers.put(header[0], header[1]);
        }
        String body = String.join("\n", lines.subList(Math.min(at, lines.size()), lines.size()))
                .strip();
        return new Request(lines.getFirst(), expected, saved, target[0], target[1], headers, body);
    }
}
