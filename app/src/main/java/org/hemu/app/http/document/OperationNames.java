package org.hemu.app.http.document;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** Names that stay when other operations come: the subject is the tag, subject and action are the operation's id. */
final class OperationNames implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String subject =
                StringUtils.uncapitalize(method.getBeanType().getSimpleName().replaceAll("(Resource|Lookup)$", ""));
        String action = method.getMethod().getName();
        operation.setTags(List.of(subject));
        operation.setOperationId(subject + StringUtils.capitalize(action));
        operation.setSummary(StringUtils.capitalize(
                action.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT)));
        return operation;
    }
}
