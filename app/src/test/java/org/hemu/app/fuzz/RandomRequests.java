package org.hemu.app.fuzz;

import static org.hemu.app.fuzz.ValidValues.any;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One request after the other, every operation as often as each other; what each is follows from seed and number. */
final class RandomRequests {
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "FOO", "get", "X".repeat(200));
    private static final List<Role> ROLES =
            Stream.of(Role.values()).filter(role -> role != Role.SYSTEM).toList();
    /** What only an answer can tell, and the other way to say a position. */
    private static final List<String> NEVER = List.of("cursor", "at");

    private static final String WAIT = "Hemu-Min-Position";

    private final RunningHemu hemu;
    private final ValidValues values;
    private final List<Documented.Operation> operations;
    private final long seed;

    RandomRequests(RunningHemu hemu, Documented document, ValidValues values, long seed) {
        this.hemu = hemu;
        this.values = values;
        this.operations = document.operations();
        this.seed = seed;
    }

    Sent of(int number) {
        RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
        Documented.Operation operation = operations.get(number % operations.size());
        Sent inOrder = random.nextInt(4) == 0
                ? inOrder(operation, random)
                : Creations.body(operation, values, random)
                        .map(body -> creating(operation, body))
                        .orElseGet(() -> inOrder(operation, random));
        return random.nextInt(3) == 0 ? inOrder : spoiled(inOrder, random);
    }

    private Sent creating(Documented.Operation operation, JsonNode body) {
        String actor = "somebody@220000000000;role=" + Creations.maker(operation.path());
        return new Sent(
                operation,
                operation.method(),
                operation.path(),
                List.of(
                        Map.entry("Authorization", hemu.bearer(actor)),
                        Map.entry("Accept-Language", "en"),
                        Map.entry("Content-Type", "application/json")),
                Sent.bytes(body.toString()),
                true);
    }

    private Sent inOrder(Documented.Operation operation, RandomGenerator random) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        headers.add(Map.entry("Authorization", hemu.bearer(actor(operation, random))));
        headers.add(Map.entry("Accept-Language", any(random, List.of("zh", "en"))));
        String body = "";
        if (operation.takesBody()) {
            headers.add(Map.entry("Content-Type", "application/json"));
            body = Sent.bytes(values.of(operation.body(), "body", random).toString());
        }
        for (JsonNode header : operation.parameters("header")) {
            String name = header.path("name").asString();
            if (!name.equals(WAIT) && random.nextInt(6) == 0) {
                headers.add(Map.entry(
                        name, PatternText.matching(header.at("/schema/pattern").asString(), random)));
            }
        }
        return new Sent(operation, operation.method(), target(operation, random), headers, body, true);
    }

    /** Mostly somebody who may do it somewhere. */
    private String actor(Documented.Operation operation, RandomGenerator random) {
        boolean reads = operation.method().equals("GET");
        Role role = switch (random.nextInt(5)) {
            case 0, 1 -> reads ? Role.AUDITOR : Role.FILING_CLERK;
            case 2 -> Role.ADMINISTRATOR;
            default -> any(random, ROLES);
        };
        String unit = random.nextInt(3) == 0 ? values.unit(random) : "220000000000";
        String actor = "somebody@" + unit + ";role=" + role;
        return role == Role.EMPLOYER_AGENT ? actor + ";employer=" + values.employer(random) : actor;
    }

    private String target(Documented.Operation operation, RandomGenerator random) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters("path")) {
            String name = parameter.path("name").asString();
            path = path.replace("{" + name + "}", encoded(named(operation, parameter, name, random)));
        }
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asString();
            boolean required = parameter.path("required").asBoolean(false) || name.equals("position");
            if (!NEVER.contains(name) && (required || random.nextInt(3) == 0)) {
                query.add(name + "=" + encoded(named(operation, parameter, name, random)));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private String named(Documented.Operation operation, JsonNode parameter, String name, RandomGenerator random) {
        JsonNode schema = parameter.path("schema");
        if (name.equals("id")) {
            String path = operation.path();
            if (path.contains("/subjects")) {
                return values.subject(random);
            }
            if (path.contains("/mediation-bodies")) {
                return values.body(random);
            }
            if (path.contains("/mediation-cases")) {
                return values.mediation(random);
            }
            if (path.contains("/petitions")) {
                return values.petition(random);
            }
            if (path.contains("/inspection-bodies")) {
                return values.inspectionBody(random);
            }
            if (path.contains("/inspection-cases")) {
                return values.inspection(random);
            }
            boolean ofRelationship = path.contains("/relationships") && !path.contains("{id}/relationships");
            return ofRelationship || (path.contains("/aggregates") && random.nextBoolean())
                    ? values.relationship(random)
                    : values.employer(random);
        }
        if (name.equals("number")) {
            return String.valueOf(random.nextInt(1, 4));
        }
        if (schema.path("type").asString().equals("array")) {
            return values.of(schema.path("items"), name, random).asString();
        }
        return values.of(schema, name, random).asString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Sent spoiled(Sent sent, RandomGenerator random) {
        Sent spoiled = sent;
        for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0; i--) {
            spoiled = switch (random.nextInt(sent.operation().takesBody() ? 12 : 6)) {
                case 0 -> with(spoiled, any(random, METHODS), spoiled.headers(), spoiled.body());
                case 1 -> with(spoiled, spoiled.method(), unproved(spoiled, random), spoiled.body());
                case 2, 3, 4 -> with(spoiled, spoiled.method(), andMore(spoiled, random), spoiled.body());
                case 5 -> {
                    JsonNode something = JsonNodeFactory.instance.objectNode().put("a", 1);
                    yield with(spoiled, spoiled.method(), spoiled.headers(), HostileJson.of(something, random));
                }
                default -> with(spoiled, spoiled.method(), spoiled.headers(), HostileJson.of(valid(sent), random));
            };
        }
        return spoiled;
    }

    private static JsonNode valid(Sent sent) {
        return Judgement.JSON.readTree(sent.body().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Sent with(Sent sent, String method, List<Map.Entry<String, String>> headers, String body) {
        return new Sent(sent.operation(), method, sent.target(), headers, body, false);
    }

    private static List<Map.Entry<String, String>> unproved(Sent sent, RandomGenerator random) {
        List<Map.Entry<String, String>> headers = new ArrayList<>(sent.headers());
        headers.replaceAll(header ->
                header.getKey().equals("Authorization") && header.getValue().startsWith("Bearer ey")
                        ? Map.entry("Authorization", HostileHeaders.authorization(header.getValue(), random))
                        : header);
        return headers;
    }

    /** A header more, or another in the place of one. */
    private static List<Map.Entry<String, String>> andMore(Sent sent, RandomGenerator random) {
        List<Map.Entry<String, String>> headers = new ArrayList<>(sent.headers());
        Map.Entry<String, String> header = HostileHeaders.any(random);
        if (random.nextInt(4) > 0) {
            headers.removeIf(each -> each.getKey().equals(header.getKey()));
        }
        headers.add(header);
        return headers;
    }
}
