package org.hemu.app.http.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Problems (RFC 9457), which every operation may answer with. */
final class Problems implements GlobalOpenApiCustomizer {
    private static final String NAME = "Problem";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas(NAME, problem());
        document.getComponents()
                .addResponses(
                        NAME,
                        new ApiResponse()
                                .description("What is wrong with the request, or why it was refused")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(reference("#/components/schemas/" + NAME)))));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation -> {
                    for (String status : List.of("401", "403", "404", "default")) {
                        operation
                                .getResponses()
                                .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + NAME));
                    }
                });
    }

    private static Schema<?> problem() {
        Schema<?> violation = new ObjectSchema();
        violation.addProperty("pointer", new StringSchema().description("JSON pointer to the field"));
        violation.addProperty("parameter", new StringSchema().description("the query parameter, when it is one"));
        violation.addProperty("message", new StringSchema());
        violation.setRequired(List.of("pointer", "message"));
        Schema<?> problem = new ObjectSchema();
        problem.addProperty("type", new StringSchema().pattern("urn:hemu:problem:[a-z0-9-]+"));
        problem.addProperty("title", new StringSchema().description("in the language of Accept-Language, zh or en"));
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema());
        problem.addProperty("facts", new ObjectSchema().description("what the refusal is about"));
        problem.addProperty("rule", reference("#/components/schemas/Citation"));
        problem.addProperty("violations", new ArraySchema().items(violation));
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<?> reference(String to) {
        return new Schema<>().$ref(to);
    }
}
