package org.hemu.app.http.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Request bodies take no properties but those named. */
final class ClosedRequestBodies implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        Function<String, @Nullable Schema<?>> schemas =
                name -> document.getComponents().getSchemas().get(name);
        Set<String> closed = new HashSet<>();
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().values().stream())
                .forEach(content -> close(content.getSchema(), schemas, closed));
    }

    private static void close(
            @Nullable Schema<?> schema, Function<String, @Nullable Schema<?>> schemas, Set<String> closed) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            if (closed.add(name)) {
                close(schemas.apply(name), schemas, closed);
            }
            return;
        }
        if (schema.getProperties() != null) {
            schema.setAdditionalProperties(false);
            schema.getProperties().values().forEach(property -> close(property, schemas, closed));
        }
        close(schema.getItems(), schemas, closed);
    }
}
