package org.hemu.app.http.document;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** What a request body must fulfil as a whole, and that what it must have is not empty. */
final class BodyRules implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (isClosed(schema)) {
                fillRequired(schema);
            }
            ruleOf(name, schema);
        });
    }

    private static void ruleOf(String name, Schema<?> body) {
        switch (name) {
            case "CorrectionBody" -> {
                body.setMinProperties(2);
                body.setMaxProperties(2);
            }
            case "RegistrationBody" -> {
                body.addAnyOfItem(having("organizationCode"));
                body.addAnyOfItem(having("creditCode"));
            }
            default -> {}
        }
    }

    private static Schema<?> having(String property) {
        Schema<?> having = new ObjectSchema();
        having.setRequired(List.of(property));
        return having;
    }

    private static boolean isClosed(Schema<?> schema) {
        return Boolean.FALSE.equals(schema.getAdditionalProperties()) && schema.getRequired() != null;
    }

    private static void fillRequired(Schema<?> body) {
        body.getRequired().stream()
                .map(name -> (Schema<?>) body.getProperties().get(name))
                .forEach(property -> {
                    if (Integer.valueOf(0).equals(property.getMinLength())) {
                        property.setMinLength(1);
                    }
                    if (Integer.valueOf(0).equals(property.getMinItems())) {
                        property.setMinItems(1);
                    }
                });
    }
}
