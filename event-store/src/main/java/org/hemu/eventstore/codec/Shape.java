package org.hemu.eventstore.codec;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.shared.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides how a state is written: the records, sealed families and code sets reachable from its type, with
 * their components, members and codes.
 */
public final class Shape {
    private final SortedMap<String, String> types = new TreeMap<>();

    private Shape() {}

    /**
     * One line per type, in the order of their names.
     *
     * @throws IllegalArgumentException if something reachable shows no shape: an ordinary class, an open interface
     */
    public static String of(Class<?> state) {
        Shape shape = new Shape();
        shape.add(state);
        return shape.types.entrySet().stream()
                .map(type -> type.getKey() + type.getValue())
                .collect(Collectors.joining("\n"));
    }

    private void add(Type type) {
        switch (type) {
            case Class<?> plain -> addClass(plain);
            case ParameterizedType generic -> {
                add(generic.getRawType());
                Stream.of(generic.getActualTypeArguments()).forEach(this::add);
            }
            default -> throw new IllegalArgumentException(type.getTypeName() + " shows no shape");
        }
    }

    private void addClass(Class<?> type) {
        boolean ofTheJdk = type.isPrimitive() || (type.getName().startsWith("java.") && type != Object.class);
        if (ofTheJdk || types.putIfAbsent(type.getName(), "") != null) {
            return;
        }
        if (type.isEnum()) {
            types.put(type.getName(), list(Stream.of(type.getEnumConstants()).map(Shape::code)));
        } else if (type.isRecord()) {
            RecordComponent[] components = type.getRecordComponents();
            types.put(type.getName(), list(Stream.of(components).map(Shape::component)));
            Stream.of(components).map(RecordComponent::getGenericType).forEach(this::add);
        } else if (type.isSealed()) {
            types.put(
                    type.getName(),
                    list(Arrays.stream(type.getPermittedSubclasses()).map(Class::getName)));
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
        } else {
            throw new IllegalArgumentException(type.getName() + " shows no shape");
        }
    }

    private static String list(Stream<String> parts) {
        return parts.collect(Collectors.joining(", ", " (", ")"));
    }

    private static String code(Object constant) {
        return constant instanceof TextValue text ? text.value() : ((Enum<?>) constant).name();
    }

    private static String component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return component.getName() + ": " + type.getType().getTypeName()
                + (type.isAnnotationPresent(Nullable.class) ? "?" : "");
    }
}
