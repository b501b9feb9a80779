package org.hemu.app.http.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Patterns are of the whole value; in a schema, one that does not say so is found anywhere in it. */
final class WholePatterns implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().getSchemas().values().forEach(WholePatterns::within);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(WholePatterns::schemas)
                .forEach(WholePatterns::within);
    }

    private static Stream<Schema<?>> schemas(Operation operation) {
        Stream<Schema<?>> asked = Stream.ofNullable(operation.getParameters())
                .flatMap(parameters -> parameters.stream())
                .map(parameter -> parameter.getSchema());
        Stream<Schema<?>> told = operation.getResponses().values().stream()
                .map(response -> response.getHeaders())
                .filter(Objects::nonNull)
                .flatMap(headers -> headers.values().stream())
                .map(header -> header.getSchema());
        return Stream.concat(asked, told);
    }

    private static void within(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern("^" + pattern + "$");
        }
        within(schema.getItems());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(WholePatterns::within);
        }
    }
}
