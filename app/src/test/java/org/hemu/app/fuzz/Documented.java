package org.hemu.app.fuzz;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document of the interface: what can be asked, and what an answer looks like. */
final class Documented {
    private static final String NAME = "https://hemu.example/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> known = new ConcurrentHashMap<>();

    private Documented(JsonNode document) {
        this.document = document;
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(NAME, closed(document).toString())));
    }

    static Documented kept() {
        try {
            String text = Files.readString(Path.of("..", "docs", "openapi.json"));
            return new Documented(JsonMapper.builder().build().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that can be asked. */
    record Operation(String method, String path, JsonNode says) {
        List<JsonNode> parameters(String in) {
            return says.path("parameters").values().stream()
                    .filter(parameter -> parameter.path("in").asString().equals(in))
                    .toList();
        }

        JsonNode body() {
            return says.at("/requestBody/content/application~1json/schema");
        }

        boolean takesBody() {
            return !body().isMissingNode();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        return operations;
    }

    /** What stands there, or where the reference that stands there leads. */
    JsonNode at(JsonNode there) {
        String reference = there.path("$ref").asString("");
        return reference.isEmpty() ? there : document.at(reference.substring(1));
    }

    /** What an operation says of answers with a status. */
    JsonNode answer(Operation operation, int status) {
        JsonNode answers = operation.says().path("responses");
        JsonNode exact = answers.path(String.valueOf(status));
        return at(exact.isMissingNode() && status >= 400 ? answers.path("default") : exact);
    }

    /** What is wrong with a value by a schema of the document. */
    List<String> violations(JsonNode schema, JsonNode value) {
        String reference = schema.path("$ref").asString("");
        Schema found = known.computeIfAbsent(
                reference.isEmpty() ? schema.toString() : reference,
                _ -> reference.isEmpty()
                        ? schemas.getSchema(within(schema))
                        : schemas.getSchema(SchemaLocation.of(NAME + reference)));
        return found
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** A schema that stands in an operation refers to others of the document too. */
    private static JsonNode within(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        absolute(copy);
        return copy;
    }

    private static void absolute(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("$ref").isString()) {
            object.put("$ref", NAME + object.path("$ref").asString());
        }
        node.forEach(Documented::absolute);
    }

    /** What an answer has beyond its named properties is not documented. */
    private static JsonNode closed(JsonNode document) {
        JsonNode copy = document.deepCopy();
        copy.at("/components/schemas").forEach(schema -> {
            if (schema instanceof ObjectNode object && object.has("properties") && !object.has("allOf")) {
                object.put("additionalProperties", false);
            }
        });
        return copy;
    }
}
