package org.hemu.query.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * A record as a document: components in their order, absent ones left out. Rows of an older version can be read as long as
 * what both have in common has the same form: fields without a component are skipped, components without a field are empty.
 */
final class RecordForm implements BsonForm<Object> {
    private final Constructor<?> constructor;
    private final String[] names;
    private final Method[] accessors;
    private final BsonForm<?>[] forms;
    private final Map<String, Integer> places = new HashMap<>();

    private RecordForm(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        this.constructor = Construction.constructor(
                type, Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        this.names = new String[components.length];
        this.accessors = new Method[components.length];
        this.forms = new BsonForm<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            names[i] = components[i].getName();
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            forms[i] = BsonForms.of(components[i].getGenericType());
            places.put(names[i], i);
        }
    }

    static RecordForm of(Class<?> type) {
        return new RecordForm(type);
    }

    @Override
    public void write(BsonWriter writer, Object value) {
        writer.writeStartDocument();
        for (int i = 0; i < names.length; i++) {
            Object component = component(accessors[i], value);
            if (component != null) {
                writer.writeName(names[i]);
                write(writer, forms[i], component);
            }
        }
        writer.writeEndDocument();
    }

    @Override
    public Object read(BsonReader reader) {
        @Nullable Object[] components = new Object[names.length];
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            Integer place = places.get(reader.readName());
            if (place == null) {
                reader.skipValue();
            } else {
                components[place] = forms[place].read(reader);
            }
        }
        reader.readEndDocument();
        for (int i = 0; i < components.length; i++) {
            if (components[i] == null) {
                components[i] = forms[i].absent();
            }
        }
        return Construction.make(constructor, components);
    }

    @SuppressWarnings("unchecked")
    private static <T> void write(BsonWriter writer, BsonForm<T> form, Object component) {
        form.write(writer, (T) component);
    }

    private static @Nullable Object component(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
