package org.hemu.query.person;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.person.SubjectId;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Looks all persons of a list up at once, before it is written one by one. */
@ControllerAdvice
final class RestrictionsAhead implements ResponseBodyAdvice<Object> {
    private final Restrictions restrictions;

    RestrictionsAhead(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        List<SubjectId> subjects = subjects(body);
        if (subjects.size() > 1) {
            restrictions.look().ahead(subjects);
        }
        return body;
    }

    private static List<SubjectId> subjects(@Nullable Object body) {
        return items(body)
                .flatMap(item -> item instanceof NamesPerson names ? Stream.ofNullable(names.named()) : Stream.empty())
                .map(person -> person.subject())
                .distinct()
                .toList();
    }

    private static Stream<?> items(@Nullable Object body) {
        return switch (body) {
            case Page<?> page -> page.data().stream();
            case Answer<?> answer when answer.data() instanceof Collection<?> several -> several.stream();
            case null, default -> Stream.empty();
        };
    }
}
