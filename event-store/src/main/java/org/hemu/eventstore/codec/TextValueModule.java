package org.hemu.eventstore.codec;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.function.Function;
import org.hemu.api.shared.TextValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Writes and reads every {@link TextValue} as one string, also as the key of a map. */
final class TextValueModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    @Override
    public String getModuleName() {
        return "org.hemu.text-value";
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ValueSerializers());
        context.addKeySerializers(new ValueKeySerializers());
        context.addDeserializers(new ValueDeserializers());
        context.addKeyDeserializers(new ValueKeyDeserializers());
    }

    private static boolean isTextValue(Class<?> type) {
        return TextValue.class.isAssignableFrom(type) && type != TextValue.class;
    }

    /** How to make a value of the type from its text; gives null for a text outside a code set. */
    private static Function<String, @Nullable TextValue> reader(Class<?> type) {
        if (type.isEnum()) {
            Object[] codes = type.getEnumConstants();
            return text -> Arrays.stream(codes)
                    .map(TextValue.class::cast)
                    .filter(code -> code.value().equals(text))
                    .findFirst()
                    .orElse(null);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            return text -> construct(constructor, text);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is a TextValue without a component of text", e);
        }
    }

    private static TextValue construct(Constructor<?> constructor, String text) {
        try {
            return (TextValue) constructor.newInstance(text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class ValueSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return isTextValue(type.getRawClass()) ? new Writer() : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return isTextValue(type.getRawClass()) ? new Writer() : null;
        }
    }

    private static final class ValueKeySerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return isTextValue(type.getRawClass()) ? new KeyWriter() : null;
        }
    }

    private static final class ValueDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return isTextValue(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return isTextValue(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isTextValue(type);
        }
    }

    private static final class ValueKeyDeserializers implements KeyDeserializers {
        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            if (!isTextValue(type.getRawClass())) {
                return null;
            }
            Function<String, @Nullable TextValue> reader = reader(type.getRawClass());
            return new KeyDeserializer() {
                @Override
                public @Nullable Object deserializeKey(String key, DeserializationContext context) {
                    return reader.apply(key);
                }
            };
        }
    }

    private static final class Writer extends StdScalarSerializer<TextValue> {
        Writer() {
            super(TextValue.class);
        }

        @Override
        public void serialize(TextValue value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.value());
        }
    }

    private static final class KeyWriter extends ValueSerializer<TextValue> {
        @Override
        public void serialize(TextValue value, JsonGenerator json, SerializationContext context) {
            json.writeName(value.value());
        }
    }

    private static final class Reader extends StdScalarDeserializer<Object> {
        private final transient Function<String, @Nullable TextValue> reader;

        Reader(Class<?> type) {
            super(type);
            this.reader = reader(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(context.constructType(handledType()), json);
            }
            TextValue value = reader.apply(json.getString());
            return value != null
                    ? value
                    : context.handleWeirdStringValue(handledType(), json.getString(), "not in the code set");
        }
    }
}
