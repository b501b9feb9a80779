package org.hemu.query.mongo;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.hemu.api.shared.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form of a type: records as documents, ids, codes, dates and decimals as text, maps as documents in the order of
 * their keys. Types a read model has no use for are refused.
 */
final class BsonForms {
    private static final Map<Type, BsonForm<?>> KNOWN = new ConcurrentHashMap<>();

    private BsonForms() {}

    /** @throws IllegalArgumentException if the type has no form */
    static BsonForm<?> of(Type type) {
        BsonForm<?> known = KNOWN.get(type);
        if (known == null) {
            known = make(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static BsonForm<?> make(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        if (type instanceof AnnotatedParameterizedType annotated) {
            return of(annotated.getType());
        }
        Class<?> raw = (Class<?>) type;
        if (raw == long.class || raw == Long.class) {
            return number(BsonReader::readInt64, BsonWriter::writeInt64, raw.isPrimitive() ? 0L : null);
        }
        if (raw == int.class || raw == Integer.class) {
            return number(BsonReader::readInt32, BsonWriter::writeInt32, raw.isPrimitive() ? 0 : null);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return number(BsonReader::readBoolean, BsonWriter::writeBoolean, raw.isPrimitive() ? false : null);
        }
        if (raw.isRecord() && !TextValue.class.isAssignableFrom(raw)) {
            return RecordForm.of(raw);
        }
        return text(raw);
    }

    private static BsonForm<?> collection(ParameterizedType type) {
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == List.class) {
            return CollectionForms.list(of(of[0]));
        }
        if (type.getRawType() == Set.class) {
            return CollectionForms.set(of(of[0]));
        }
        if (type.getRawType() == Map.class) {
            return CollectionForms.map(TextForm.of((Class<?>) of[0]), of(of[1]));
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private interface Write<T> {
        void to(BsonWriter writer, T value);
    }

    private static <T> BsonForm<T> number(Function<BsonReader, T> read, Write<T> write, @Nullable T absent) {
        return new BsonForm<>() {
            @Override
            public void write(BsonWriter writer, T value) {
                write.to(writer, value);
            }

            @Override
            public T read(BsonReader reader) {
                return read.apply(reader);
            }

            @Override
            public @Nullable T absent() {
                return absent;
            }
        };
    }

    private static <T> BsonForm<T> text(Class<T> raw) {
        TextForm<T> form = TextForm.of(raw);
        return new BsonForm<>() {
            @Override
            public void write(BsonWriter writer, T value) {
                writer.writeString(form.text(value));
            }

            @Override
            public T read(BsonReader reader) {
                return form.value(reader.readString());
            }
        };
    }

    /** Values that are text: how they are written and read. */
    record TextForm<T>(Function<T, String> write, Function<String, Object> read, Class<T> type) {
        String text(T value) {
            return write.apply(value);
        }

        T value(String text) {
            return type.cast(read.apply(text));
        }

        static <T> TextForm<T> of(Class<T> raw) {
            if (TextValue.class.isAssignableFrom(raw)) {
                return new TextForm<>(
                        value -> ((TextValue) value).value(),
                        raw.isEnum() ? text -> code(raw, text) : Construction.ofText(raw),
                        raw);
            }
            if (raw.isEnum()) {
                return new TextForm<>(value -> ((Enum<?>) value).name(), text -> constant(raw, text), raw);
            }
            if (raw == String.class) {
                return new TextForm<>(String::valueOf, text -> text, raw);
            }
            if (raw == LocalDate.class) {
                return new TextForm<>(String::valueOf, DateTexts::day, raw);
            }
            if (raw == YearMonth.class) {
                return new TextForm<>(value -> DateTexts.text((YearMonth) value), DateTexts::month, raw);
            }
            if (raw == Instant.class) {
                return new TextForm<>(String::valueOf, Instant::parse, raw);
            }
            if (raw == BigDecimal.class) {
                return new TextForm<>(value -> ((BigDecimal) value).toPlainString(), BigDecimal::new, raw);
            }
            throw new IllegalArgumentException("no form for " + raw);
        }

        private static Object code(Class<?> raw, String text) {
            return find(raw, text, constant -> ((TextValue) constant).value());
        }

        private static Object constant(Class<?> raw, String text) {
            return find(raw, text, constant -> ((Enum<?>) constant).name());
        }

        private static Object find(Class<?> raw, String text, Function<Object, String> name) {
            return Arrays.stream(raw.getEnumConstants())
                    .filter(constant -> name.apply(constant).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(text + " is no " + raw.getSimpleName()));
        }
    }
}
