package org.hemu.query.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** Lists, sets and maps as arrays and documents. */
final class CollectionForms {
    private CollectionForms() {}

    static <E> BsonForm<List<E>> list(BsonForm<E> element) {
        return new BsonForm<>() {
            @Override
            public void write(BsonWriter writer, List<E> values) {
                array(writer, element, values);
            }

            @Override
            public List<E> read(BsonReader reader) {
                List<E> values = new ArrayList<>();
                elements(reader, element, values);
                return Collections.unmodifiableList(values);
            }

            @Override
            public List<E> absent() {
                return List.of();
            }
        };
    }

    /** A set; sorted by the text of its elements, so that the same set gives the same bytes. */
    static <E> BsonForm<Set<E>> set(BsonForm<E> element) {
        return new BsonForm<>() {
            @Override
            public void write(BsonWriter writer, Set<E> values) {
                Map<String, E> sorted = new TreeMap<>();
                values.forEach(value -> sorted.put(value.toString(), value));
                array(writer, element, sorted.values());
            }

            @Override
            public Set<E> read(BsonReader reader) {
                Set<E> values = new LinkedHashSet<>();
                elements(reader, element, values);
                return Collections.unmodifiableSet(values);
            }

            @Override
            public Set<E> absent() {
                return Set.of();
            }
        };
    }

    private static <E> void array(BsonWriter writer, BsonForm<E> element, Collection<E> values) {
        writer.writeStartArray();
        values.forEach(value -> element.write(writer, value));
        writer.writeEndArray();
    }

    private static <E> void elements(BsonReader reader, BsonForm<E> element, Collection<E> into) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            into.add(element.read(reader));
        }
        reader.readEndArray();
    }

    /** A map whose keys are text; written in the order of that text. */
    static <K, V> BsonForm<Map<K, V>> map(BsonForms.TextForm<K> key, BsonForm<V> value) {
        return new BsonForm<>() {
            @Override
            public void write(BsonWriter writer, Map<K, V> map) {
                Map<String, V> sorted = new TreeMap<>();
                map.forEach((k, v) -> sorted.put(FieldNames.escape(key.text(k)), v));
                writer.writeStartDocument();
                sorted.forEach((k, v) -> {
                    writer.writeName(k);
                    value.write(writer, v);
                });
                writer.writeEndDocument();
            }

            @Override
            public Map<K, V> read(BsonReader reader) {
                Map<K, V> map = new LinkedHashMap<>();
                reader.readStartDocument();
                while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                    K name = key.value(FieldNames.unescape(reader.readName()));
                    map.put(name, value.read(reader));
                }
                reader.readEndDocument();
                return Collections.unmodifiableMap(map);
            }

            @Override
            public Map<K, V> absent() {
                return Map.of();
            }
        };
    }
}
