package org.hemu.app.http.document;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import org.hemu.app.Activity;
import org.hemu.command.http.Receipt;
import org.hemu.command.person.Disclosure;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** The schemas of what is answered although no resource names it in its signature: receipts, disclosures and events of the live stream. */
final class UnnamedSchemas implements GlobalOpenApiCustomizer {
    private static final List<Class<?>> ANSWERED = List.of(Receipt.class, Disclosure.class, Activity.class);

    @Override
    public void customise(OpenAPI document) {
        for (Class<?> type : ANSWERED) {
            ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(type))
                    .referencedSchemas
                    .forEach(document.getComponents()::addSchemas);
        }
    }
}
