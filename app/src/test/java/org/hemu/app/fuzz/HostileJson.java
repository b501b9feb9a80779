package org.hemu.app.fuzz;

import static org.hemu.app.fuzz.ValidValues.any;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that are not what the document asks for, one character for each byte. */
final class HostileJson {
    private static final String HERE = "@here@";

    private static final List<String> TYPES = List.of(
            "null", "true", "0", "-1", "1.5", "\"\"", "\" \"", "\"x\"", "[]", "[null]", "{}", "{\"a\":{}}", "[[]]");

    private static final List<String> NUMBERS = List.of(
            "1e400",
            "-1e400",
            "1e999999999",
            "1E-999999999",
            "1e2147483648",
            "9".repeat(40),
            "9".repeat(2_000),
            "0." + "1".repeat(2_000),
            "-0",
            "-0.0",
            "00",
            "+1",
            "1.",
            ".5",
            "0x10",
            "NaN",
            "Infinity",
            "2147483648",
            "9223372036854775808",
            "1e0");

    private static final List<String> STRINGS = Stream.of(
                    "a".repeat(100_000),
                    "和".repeat(5_001),
                    "\\u0000",
                    "a\\u0000b",
                    "\\u001b[31m",
                    "\\u007f",
                    "\\u0085",
                    "\\ud800",
                    "\\udc00\\ud800",
                    "x\\udfff",
                    "\\uffff",
                    "\\ufeff",
                    "\\u202e",
                    "\\u2028",
                    "😀".repeat(60),
                    "e\\u0301".repeat(200),
                    "\u0001",
                    "\n",
                    "${jndi:ldap://localhost/a}",
                    "#{7*7}",
                    "{0} %s %n '",
                    "<script>alert(1)</script>",
                    "' or 1=1 --",
                    "$where",
                    "a.b",
                    "../../etc/passwd",
                    "2012-02-30",
                    "0000-00-00",
                    "-999999999-01-01",
                    "+999999999-12-31",
                    "9999-12-31",
                    "0001-01-01",
                    "2012-06-30T00:00:00Z",
                    "2012-W01-1",
                    "22010200000٠")
            .map(text -> "\"" + text + "\"")
            .toList();

    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "null",
            "[]",
            "1",
            "\"x\"",
            "{",
            "}",
            "{]",
            "{}{}",
            "{} trailing",
            "{'a':1}",
            "{\"a\":1,}",
            "{a:1}",
            "/* */{}",
            "{\"\":null}",
            "{\"__proto__\":{},\"constructor\":1,\"class\":\"java.lang.Runtime\",\"@class\":\"java.lang.Runtime\"}",
            "---\na: 1",
            "<a/>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "a=1&b=2",
            "\r\n\r\n",
            "\0",
            "[".repeat(500),
            "[".repeat(100_000),
            "{\"a\":".repeat(900) + "1" + "}".repeat(900),
            "{\"a\":".repeat(50_000),
            " ".repeat(200_000) + "{}",
            "{\"a\":\"" + "a".repeat(1_100_000) + "\"}");

    private HostileJson() {}

    static String of(JsonNode valid, RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0 -> Sent.bytes(any(random, WHOLE));
            case 1 -> brokenText(valid, random);
            case 2 -> without(valid, random);
            case 3 -> withTwo(valid, random);
            case 4 -> withMore(valid, random);
            case 5 -> Sent.bytes(replaced(valid, any(random, NUMBERS), random));
            case 6, 7 -> Sent.bytes(replaced(valid, any(random, STRINGS), random));
            default -> Sent.bytes(replaced(valid, any(random, TYPES), random));
        };
    }

    private static String brokenText(JsonNode valid, RandomGenerator random) {
        String text = valid.toString();
        int at = random.nextInt(text.length());
        return switch (random.nextInt(6)) {
            case 0 -> Sent.bytes(text.substring(0, at));
            case 1 -> Sent.bytes(text.substring(0, at)) + (char) random.nextInt(256) + Sent.bytes(text.substring(at));
            case 2 -> encoded(text, StandardCharsets.UTF_16);
            case 3 -> encoded(text, Charset.forName("UTF-32"));
            case 4 -> encoded(text, Charset.forName("GB18030"));
            default -> "\u00ef\u00bb\u00bf" + Sent.bytes(text);
        };
    }

    private static String encoded(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String without(JsonNode valid, RandomGenerator random) {
        JsonNode copy = valid.deepCopy();
        ObjectNode object = any(random, objects(copy));
        if (!object.isEmpty()) {
            object.remove(any(random, List.copyOf(object.propertyNames())));
        }
        return Sent.bytes(copy.toString());
    }

    private static String withMore(JsonNode valid, RandomGenerator random) {
        JsonNode copy = valid.deepCopy();
        any(random, objects(copy))
                .put(any(random, List.of("", "extra", "名", "a/b~c", "\0", "@type", "x".repeat(60_000))), 1);
        return Sent.bytes(copy.toString());
    }

    private static String withTwo(JsonNode valid, RandomGenerator random) {
        if (!(valid instanceof ObjectNode object) || object.isEmpty()) {
            return "{\"a\":1,\"a\":2}";
        }
        String name = any(random, List.copyOf(object.propertyNames()));
        return Sent.bytes("{\"" + name + "\":" + object.path(name) + ","
                + object.toString().substring(1));
    }

    /** Something in it has become something else, which need not even be JSON. */
    private static String replaced(JsonNode valid, String with, RandomGenerator random) {
        JsonNode copy = valid.deepCopy();
        ObjectNode object = any(random, objects(copy));
        String name = object.isEmpty() ? "extra" : any(random, List.copyOf(object.propertyNames()));
        if (object.path(name) instanceof ArrayNode array && random.nextBoolean()) {
            array.add(HERE);
        } else {
            object.put(name, HERE);
        }
        return copy.toString().replace("\"" + HERE + "\"", with);
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }
}
