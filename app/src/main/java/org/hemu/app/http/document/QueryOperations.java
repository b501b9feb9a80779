package org.hemu.app.http.document;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.MinimumPosition;
import org.hemu.query.shared.Reads;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** The header with which a client reads its own write, and how long a page may be. */
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
            operation.getParameters().stream()
                    .filter(parameter -> "limit".equals(parameter.getName()))
                    .forEach(QueryOperations::limit);
        }
        return operation;
    }

    private static void limit(Parameter parameter) {
        parameter.getSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Limits.LARGEST_PAGE));
    }
}
