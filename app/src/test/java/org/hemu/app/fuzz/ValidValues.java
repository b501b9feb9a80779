package org.hemu.app.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hemu.api.authority.Relation;
import org.hemu.app.authority.Ground;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values at random that the document allows; most of what they name is there. */
final class ValidValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LocalDate FROM = LocalDate.of(2011, 6, 1);
    private static final int DAYS = 900;

    private Relation named = Relation.OWN;
    private final Documented document;
    private final Ground ground;
    private final List<String> relationships = new ArrayList<>();

    ValidValues(Documented document, Ground ground) {
        this.document = document;
        this.ground = ground;
        Stream.of(Relation.values()).map(ground::relationship).forEach(relationships::add);
    }

    /** Something new is there. */
    void filed(String relationship) {
        relationships.add(relationship);
    }

    String employer(RandomGenerator random) {
        return ground.employer(any(random, List.of(Relation.values())));
    }

    String unit(RandomGenerator random) {
        return Ground.unit(any(random, List.of(Relation.values())));
    }

    String relationship(RandomGenerator random) {
        return any(random, relationships);
    }

    String body(RandomGenerator random) {
        return ground.mediationBody(any(random, List.of(Relation.values())));
    }

    String mediation(RandomGenerator random) {
        return ground.mediationCase(any(random, List.of(Relation.values())));
    }

    String petition(RandomGenerator random) {
        return ground.petition(any(random, List.of(Relation.values())));
    }

    String inspectionBody(RandomGenerator random) {
        return ground.inspectionBody(any(random, List.of(Relation.values())));
    }

    String inspection(RandomGenerator random) {
        return ground.inspectionCase(any(random, List.of(Relation.values())));
    }

    /** Somebody who works there, or has worked there long ago; a record that is named next is of that employment. */
    String subject(RandomGenerator random) {
        Relation relation = any(random, List.of(Relation.values()));
        named = relation;
        return random.nextBoolean() ? ground.worker(relation) : ground.formerWorker(relation);
    }

    static <T> T any(RandomGenerator random, List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    JsonNode of(JsonNode said, String name, RandomGenerator random) {
        JsonNode schema = document.at(said);
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asString()) {
            case "object" -> object(schema, random);
            case "array" -> array(schema, name, random);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer" -> JSON.numberNode(number(schema, random));
            case "number" -> JSON.numberNode(number(schema, random) / 100.0);
            default -> JSON.stringNode(text(schema, name, random));
        };
    }

    private JsonNode object(JsonNode schema, RandomGenerator random) {
        JsonNode properties = schema.path("properties");
        List<String> names = new ArrayList<>(required(schema));
        if (schema.has("anyOf")) {
            names.addAll(required(
                    schema.path("anyOf").get(random.nextInt(schema.path("anyOf").size()))));
        }
        List<String> others = new ArrayList<>(properties.propertyNames());
        others.removeAll(names);
        int least = schema.path("minProperties").asInt(0);
        int most = schema.path("maxProperties").asInt(properties.size());
        while (!others.isEmpty() && names.size() < most) {
            String other = others.remove(random.nextInt(others.size()));
            if (names.size() < least || random.nextInt(3) == 0) {
                names.add(other);
            }
        }
        ObjectNode object = JSON.objectNode();
        names.forEach(name -> object.set(name, of(properties.path(name), name, random)));
        return object;
    }

    private static List<String> required(JsonNode schema) {
        return schema.path("required").values().stream().map(JsonNode::asString).toList();
    }

    private JsonNode array(JsonNode schema, String name, RandomGenerator random) {
        int least = schema.path("minItems").asInt(0);
        int size = least + random.nextInt(3);
        Set<JsonNode> distinct = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            distinct.add(of(schema.path("items"), name, random));
        }
        ArrayNode array = JSON.arrayNode();
        distinct.forEach(array::add);
        return array;
    }

    private static long number(JsonNode schema, RandomGenerator random) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(1_000);
        return switch (random.nextInt(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> random.nextLong(least, Math.min(most, least + 1_000) + 1);
        };
    }

    private String text(JsonNode schema, String name, RandomGenerator random) {
        if (schema.path("format").asString("").equals("date")) {
            return FROM.plusDays(random.nextInt(DAYS)).toString();
        }
        if (schema.path("format").asString("").equals("date-time")) {
            return FROM.plusDays(name.equals("to") ? DAYS : random.nextInt(DAYS)) + "T08:00:00Z";
        }
        String pattern = schema.path("pattern").asString("");
        if (pattern.contains("d{11}")) {
            return random.nextInt(8) > 0 ? unit(random) : PatternText.matching(pattern, random);
        }
        switch (name) {
            case "month" -> {
                return "2012-%02d".formatted(random.nextInt(1, 13));
            }
            case "from" -> {
                return "2012-%02d".formatted(random.nextInt(1, 7));
            }
            case "to" -> {
                return "2012-%02d".formatted(random.nextInt(7, 13));
            }
            default -> {}
        }
        if (random.nextInt(8) > 0) {
            switch (name) {
                case "bodyId" -> {
                    return body(random);
                }
                case "employerId", "toEmployer" -> {
                    return employer(random);
                }
                case "record" -> {
                    return ground.relationship(named);
                }
                case "relationships", "toRelationship" -> {
                    return relationship(random);
                }
                case "number" -> {
                    return "E%08d".formatted(random.nextInt(100_000_000));
                }
                case "organizationCode" -> {
                    return Ground.code(60_000_000 + random.nextInt(1_000_000));
                }
                default -> {}
            }
        }
        return schema.has("pattern")
                ? PatternText.matching(schema.path("pattern").asString(), random)
                : words(schema, random);
    }

    private static String words(JsonNode schema, RandomGenerator random) {
        int least = Math.max(1, schema.path("minLength").asInt(1));
        int most = schema.path("maxLength").asInt(40);
        int length = random.nextInt(6) == 0 ? most : random.nextInt(least, Math.min(most, least + 20) + 1);
        return "和睦Hemu 1".repeat(length / 8 + 1).substring(0, length);
    }
}
