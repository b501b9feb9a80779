package org.hemu.app.http.document;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.MinimumPosition;
import org.hemu.query.shared.Reads;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** The header with which a client reads its own write, how long a page may be, and the words that a parameter may be. */
final class QueryOperations implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(Reads.class)) {
            HeaderParameter header = new HeaderParameter();
            header.name(MinimumPosition.HEADER)
                    .description("Position that the answer must reflect; waits at most three seconds, then 503")
                    .schema(new StringSchema().pattern("\\d{1,18}"));
            operation.addParametersItem(header);
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(QueryOperations::describe);
        }
        return operation;
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "limit" ->
                parameter.getSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Limits.LARGEST_PAGE));
            case "side" -> parameter.required(true).schema(words("numerator", "denominator"));
            case "scope" ->
                parameter
                        .description("The unit with everything below it, or its own level (本级) alone")
                        .schema(words("subtree", "own-level")._default("subtree"));
            default -> {}
        }
    }

    private static Schema<String> words(String... words) {
        return new StringSchema()._enum(List.of(words));
    }
}
