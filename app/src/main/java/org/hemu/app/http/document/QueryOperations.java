package org.hemu.app.http.document;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.List;
import org.hemu.domain.figure.IndicatorDefinition;
import org.hemu.domain.figure.Indicators;
import org.hemu.query.QuerySide;
import org.hemu.query.definition.CodeSet;
import org.hemu.query.definition.CodeSets;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.MinimumPosition;
import org.hemu.query.shared.Reads;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What queries take and give beyond their signatures: the header with which a client reads its own write, how long a page
 * may be, what can be named in an address, versions, and the live stream.
 */
final class QueryOperations implements OperationCustomizer {
    private static final String OK = "200";
    private static final String NOT_MODIFIED = "304";
    /** An answer whose person was erased is another one, of the same version. */
    static final String VERSION = "\"\\d{1,18}(?:[er]|p[0-9a-f]{1,8})?\"";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(Reads.class)) {
            operation.addParametersItem(header(
                    MinimumPosition.HEADER,
                    "Position that the answer must reflect; waits at most three seconds, then 503",
                    "\\d{1,18}"));
        }
        if (method.hasMethodAnnotation(GetMapping.class)
                && method.getReturnType().getParameterType() == ResponseEntity.class) {
            versioned(operation);
        }
        if (method.getReturnType().getParameterType() == SseEmitter.class) {
            operation.setResponses(new ApiResponses().addApiResponse(OK, stream()));
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
            case "indicator" ->
                parameter.schema(oneOf(
                        Indicators.ALL.stream().map(IndicatorDefinition::id).toList()));
            case "name" ->
                parameter.schema(oneOf(
                        QuerySide.PROJECTIONS.stream().map(Projection::name).toList()));
            case "set" ->
                parameter.schema(oneOf(CodeSets.ALL.stream().map(CodeSet::id).toList()));
            case "jurisdiction", "code" -> parameter.schema(units(parameter.getSchema()));
            case "id" -> parameter.schema(ids(parameter.getSchema()));
            case "level" -> parameter.description("From the level of the unit itself down to COUNTY");
            case "scope" -> parameter.description("The unit with everything below it, or its own level (本级) alone");
            default -> {}
        }
    }

    private static Schema<?> units(Schema<?> said) {
        return oneOrMany(said, new StringSchema().pattern("[1-9]\\d{11}"));
    }

    private static Schema<?> ids(Schema<?> said) {
        return oneOrMany(said, new StringSchema());
    }

    /** Always a schema of its own, for the one that was there may be another parameter's too. Many are at most as many as a page has. */
    private static Schema<?> oneOrMany(Schema<?> said, Schema<?> one) {
        return said.getItems() == null ? one : new ArraySchema().items(one).maxItems(Limits.LARGEST_PAGE);
    }

    private static Schema<?> oneOf(List<String> values) {
        StringSchema schema = new StringSchema();
        schema.setEnum(values);
        return schema;
    }

    private static void versioned(Operation operation) {
        operation.addParametersItem(header(
                "If-None-Match", "Version that the client has, as ETag gave it; 304 when it is the latest", VERSION));
        ApiResponse found = operation.getResponses().get(OK);
        if (found != null) {
            found.addHeaderObject("ETag", version());
        }
        operation
                .getResponses()
                .addApiResponse(
                        NOT_MODIFIED,
                        new ApiResponse().description("Not Modified").addHeaderObject("ETag", version()));
    }

    /** The header that tells the version of an aggregate. */
    static Header version() {
        return new Header()
                .description(
                        "Version of the aggregate, in quotation marks, with an e behind it when a person in it was erased,"
                                + " with an r when their data is only stored and not shown to the one who asks")
                .schema(new StringSchema().pattern(VERSION));
    }

    private static ApiResponse stream() {
        return new ApiResponse()
                .description("Server-sent events called log; the schema is that of the data of each, in JSON")
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.TEXT_EVENT_STREAM_VALUE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Activity"))));
    }

    private static HeaderParameter header(String name, String description, String pattern) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).schema(new StringSchema().pattern(pattern));
        return header;
    }
}
