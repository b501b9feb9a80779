package org.hemu.app.fuzz;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Headers that nobody in good faith would send, one character for each byte. */
final class HostileHeaders {
    private static final String LONG = "a".repeat(6_000);

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            "*",
                            "/",
                            "text/html",
                            "application/xml",
                            "text/event-stream",
                            "application/problem+json",
                            "application/json;q=2",
                            "application/json;q=-1",
                            "*/*;q=0",
                            "application/json;charset=\"",
                            "application/json;charset=klingon",
                            "application/*+json",
                            "image/*, text/plain;q=0.1",
                            "a/b,".repeat(900),
                            "\u00ff\u0080")),
            Map.entry(
                    "Accept-Language",
                    List.of(
                            "en",
                            "zh",
                            "fr",
                            "*",
                            "",
                            "en;q=9",
                            "en;q=x",
                            "zh-Hant-TW-x-" + "a".repeat(300),
                            "i-klingon",
                            "en_US",
                            "%00",
                            "\u00e9",
                            "a-".repeat(2_000))),
            Map.entry("Accept-Charset", List.of("utf-16", "klingon", "", "*;q=0")),
            Map.entry("Accept-Encoding", List.of("identity;q=0", "br", "", "*;q=x")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "",
                            "/",
                            "*/*",
                            "json",
                            "text/plain",
                            "text/json",
                            "application/xml",
                            "application/yaml",
                            "application/cbor",
                            "application/octet-stream",
                            "application/x-www-form-urlencoded",
                            "multipart/form-data",
                            "multipart/form-data; boundary=x",
                            "multipart/form-data; boundary=" + "x".repeat(200),
                            "application/json; charset=utf-16",
                            "application/json; charset=klingon",
                            "application/json; charset=\"",
                            "application/json, application/json",
                            "application/problem+json",
                            "application/merge-patch+json",
                            "\u00ff",
                            LONG)),
            Map.entry("Content-Encoding", List.of("gzip", "identity", "klingon")),
            Map.entry("Content-Length", List.of("-1", "x", "0", "99999999999999999999", "1, 2", "+1")),
            Map.entry("If-Match", versions()),
            Map.entry("If-None-Match", versions()),
            Map.entry("If-Modified-Since", List.of("x", "", "Thu, 01 Jan 1970 00:00:00 GMT", "-1")),
            Map.entry(
                    "Idempotency-Key",
                    List.of("", " ", "k", "a b", "a".repeat(256), LONG, "\u00ff", "\u0001", "\"k\"")),
            Map.entry(
                    "Hemu-Min-Position",
                    List.of("", "0", "1", "-1", "1.0", "x", "0x1", "1e1", "9".repeat(40), "1 ", "\u00b2", "1,2", LONG)),
            Map.entry("Host", List.of("", "evil.example", "a b", "[", ":99999", "localhost:x", "\u00ff")),
            Map.entry(
                    "Cookie",
                    List.of("HEMU=x", "HEMU=", "=", ";;;", "XSRF-TOKEN=x; HEMU=" + "0".repeat(32), LONG, "\u00ff")),
            Map.entry("Origin", List.of("https://evil.example", "null", "")),
            Map.entry("Range", List.of("bytes=0-", "bytes=9-1", "x")),
            Map.entry("Expect", List.of("100-continue", "x")),
            Map.entry("Transfer-Encoding", List.of("klingon", "identity", "gzip, chunked")),
            Map.entry("Upgrade", List.of("h2c", "websocket")),
            Map.entry("X-Forwarded-For", List.of("1.2.3.4", "x", LONG)),
            Map.entry("X-Forwarded-Host", List.of("evil.example", "a b", "[")),
            Map.entry("X-Forwarded-Proto", List.of("https", "klingon")),
            Map.entry("Forwarded", List.of("host=evil.example", "for=\"_x", ";;;")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE", "GET")),
            Map.entry("X-XSRF-TOKEN", List.of("x", "")),
            Map.entry("No name", List.of("x")),
            Map.entry("", List.of("x")),
            Map.entry("X\u00ff", List.of("x")),
            Map.entry("X-Long", List.of("a".repeat(20_000))));

    private static final List<String> NAMES = VALUES.keySet().stream().sorted().toList();

    private static final List<String> USUAL = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Hemu-Min-Position");

    private HostileHeaders() {}

    private static List<String> versions() {
        return List.of(
                "",
                "*",
                "0",
                "\"0\"",
                "\"1\"",
                "W/\"1\"",
                "\"-1\"",
                "\"" + "9".repeat(18) + "\"",
                "\"" + "9".repeat(40) + "\"",
                "\"\"",
                "\"",
                "\"1\", \"2\"",
                "\"1\u00b2\"",
                "\"a\u0001\"",
                LONG);
    }

    static Map.Entry<String, String> any(RandomGenerator random) {
        String name = ValidValues.any(random, random.nextInt(3) > 0 ? USUAL : NAMES);
        return Map.entry(name, ValidValues.any(random, VALUES.getOrDefault(name, List.of(""))));
    }

    /** Something other than the token that would do. */
    static String authorization(String inOrder, RandomGenerator random) {
        String token = inOrder.substring("Bearer ".length());
        return ValidValues.any(
                random,
                List.of(
                        "",
                        "Bearer",
                        "Bearer ",
                        "Bearer x",
                        "Bearer a.b.c",
                        "Bearer ..",
                        "Bearer " + LONG,
                        "Bearer " + token.substring(0, token.length() - 4),
                        "Bearer " + token + " " + token,
                        "Bearer " + token + "\u00ff",
                        "Bearer eyJhbGciOiJub25lIn0." + token.split("\\.")[1] + ".",
                        "bearer " + token,
                        "BEARER\t" + token,
                        "Basic dGVzdDp0ZXN0",
                        "Basic \u00ff",
                        "Basic",
                        "DPoP " + token,
                        "Digest username=\"x\"",
                        token));
    }
}
