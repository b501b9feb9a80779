package org.hemu.query.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls constructors of records. */
final class Construction {
    private Construction() {}

    static Function<String, Object> ofText(Class<?> record) {
        Constructor<?> constructor = constructor(record, String.class);
        return text -> make(constructor, text);
    }

    static Constructor<?> constructor(Class<?> record, Class<?>... components) {
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(components);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(record + " has no such constructor", e);
        }
    }

    static Object make(Constructor<?> constructor, @Nullable Object... components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot read a " + constructor.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
