package org.hemu.app.http.document;

import com.fasterxml.jackson.core.type.ResolvedType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.TextValue;
import org.hemu.query.employment.MaskedPerson;
import org.hemu.query.employment.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Schemas as our JSON is: values that are one string, and components of records that are always there. */
final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = raw(type.getType());
        if (TextValue.class.isAssignableFrom(raw) && raw.isEnum()) {
            return codes(raw);
        }
        if (TextValue.class.isAssignableFrom(raw) || raw == SseEmitter.class || raw == PersonName.class) {
            return new StringSchema();
        }
        if (raw == SealedPerson.class) {
            return context.resolve(masked(type));
        }
        if (raw == YearMonth.class) {
            return new StringSchema().pattern("\\d{4}-(0[1-9]|1[0-2])").example("2012-06");
        }
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && raw.isRecord()) {
            require(raw, defined(schema, context));
        }
        return schema;
    }

    /** Sealed persons are written as readers may see them. */
    private static AnnotatedType masked(AnnotatedType sealed) {
        return new AnnotatedType(MaskedPerson.class)
                .resolveAsRef(sealed.isResolveAsRef())
                .schemaProperty(sealed.isSchemaProperty())
                .propertyName(sealed.getPropertyName())
                .parent(sealed.getParent())
                .ctxAnnotations(sealed.getCtxAnnotations());
    }

    private static Schema<?> codes(Class<?> constants) {
        StringSchema schema = new StringSchema();
        schema.setEnum(Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((TextValue) constant).value())
                .toList());
        return schema;
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        Schema<?> defined = context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
        return defined == null ? schema : defined;
    }

    private static void require(Class<?> raw, Schema<?> schema) {
        if (schema.getProperties() != null) {
            List<String> required = Arrays.stream(raw.getRecordComponents())
                    .filter(RecordSchemas::isAlwaysThere)
                    .map(RecordComponent::getName)
                    .filter(schema.getProperties()::containsKey)
                    .toList();
            schema.setRequired(required.isEmpty() ? null : required);
        }
    }

    /** A type variable may stand for a type that can be absent. */
    private static boolean isAlwaysThere(RecordComponent component) {
        return !(component.getGenericType() instanceof TypeVariable<?>)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case ResolvedType resolved -> resolved.getRawClass();
            case Class<?> known -> known;
            case ParameterizedType generic -> raw(generic.getRawType());
            default -> Object.class;
        };
    }
}
