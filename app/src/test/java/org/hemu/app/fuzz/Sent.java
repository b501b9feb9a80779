package org.hemu.app.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request as it goes over the wire.
 *
 * @param operation that it is about
 * @param headers with one character for each byte, as the body
 * @param inOrder whether the document allows all of it
 */
record Sent(
        Documented.Operation operation,
        String method,
        String target,
        List<Map.Entry<String, String>> headers,
        String body,
        boolean inOrder) {
    private static final int SHOWN = 300;

    static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    boolean has(String header) {
        return headers.stream().anyMatch(each -> each.getKey().equalsIgnoreCase(header));
    }

    String text() {
        return headers.stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining(
                        "",
                        method + " " + target + " HTTP/1.0\r\nHost: localhost\r\n",
                        lengthOfBody() + "\r\n" + body));
    }

    private String lengthOfBody() {
        return has("Content-Length") || (body.isEmpty() && method.equals("GET"))
                ? ""
                : "Content-Length: " + body.length() + "\r\n";
    }

    @Override
    public String toString() {
        String shownHeaders = headers.stream()
                .map(header -> header.getKey().toLowerCase(Locale.ROOT).equals("authorization")
                        ? "Authorization: " + cut(header.getValue(), 20)
                        : header.getKey() + ": " + cut(header.getValue(), 80))
                .collect(Collectors.joining(", ", "{", "}"));
        return cut(method, 20) + " " + cut(target, SHOWN) + " " + shownHeaders + " " + cut(body, SHOWN);
    }

    static String cut(String text, int most) {
        String utf8 = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return utf8.length() <= most ? utf8 : utf8.substring(0, most) + "… (" + text.length() + ")";
    }
}
