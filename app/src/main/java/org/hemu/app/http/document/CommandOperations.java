package org.hemu.app.http.document;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import org.hemu.command.http.AnsweredWith;
import org.hemu.command.http.CommandRequest;
import org.hemu.command.http.Receipt;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** The headers that requests to do something take, and the receipt that commands about one aggregate are answered with. */
final class CommandOperations implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (!method.hasMethodAnnotation(PostMapping.class)) {
            return operation;
        }
        operation.addParametersItem(
                header("Idempotency-Key", "The same key and body get the same answer, and nothing is done twice")
                        .schema(new StringSchema().pattern("[!-~]{1,255}")));
        if (Arrays.stream(method.getMethodParameters()).noneMatch(p -> p.getParameterType() == CommandRequest.class)) {
            return operation;
        }
        if (method.getReturnType().getParameterType() == ResponseEntity.class) {
            operation.addParametersItem(header(
                            "If-Match",
                            "Version of the aggregate, in quotation marks, as ETag gave it; 412 when outdated")
                    .schema(new StringSchema().pattern("\"\\d{1,18}\"")));
            AnsweredWith answered = method.getMethodAnnotation(AnsweredWith.class);
            Class<?> answer = answered == null ? Receipt.class : answered.value();
            operation.setResponses(answer(answer.getSimpleName(), creates(method)));
        }
        return operation;
    }

    private static boolean creates(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).noneMatch(p -> p.hasParameterAnnotation(PathVariable.class));
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description);
        return header;
    }

    private static ApiResponses answer(String schema, boolean created) {
        ApiResponse response = new ApiResponse()
                .description(created ? "Created" : "OK")
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema))))
                .addHeaderObject("ETag", QueryOperations.version());
        if (created) {
            response.addHeaderObject("Location", new Header().schema(new StringSchema()));
        }
        return new ApiResponses().addApiResponse(created ? "201" : "200", response);
    }
}
