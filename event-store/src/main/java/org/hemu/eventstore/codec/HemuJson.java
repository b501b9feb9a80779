package org.hemu.eventstore.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.shared.EventType;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * JSON as Hemu writes and reads it, in the log and over HTTP: ids and codes as plain strings, dates in ISO 8601, absent
 * values omitted, natural persons sealed or not at all, maps in the order of their keys, decimal numbers never through a double; unknown properties and missing
 * values refused.
 */
public final class HemuJson {
    /** Deepest nesting accepted. */
    public static final int DEPTH = 32;

    private static final JsonMapper MAPPER =
            configure(JsonMapper.builder(factory())).build();

    private HemuJson() {}

    /** The mapper for the log. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The mapper for a state; members of a sealed family are told apart by their simple names. */
    static JsonMapper mapperOf(Class<?> state) {
        JsonMapper.Builder builder = configure(JsonMapper.builder(factory()));
        if (state.isSealed()) {
            builder.addMixIn(state, Kinds.class)
                    .registerSubtypes(Arrays.stream(state.getPermittedSubclasses())
                            .map(member -> new NamedType(member, member.getSimpleName()))
                            .toArray(NamedType[]::new));
        }
        return builder.build();
    }

    /** A factory with our limits. */
    public static JsonFactory factory() {
        return limit(JsonFactory.builder())
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .build();
    }

    /** Teaches another factory our limits. */
    public static JsonFactoryBuilder limit(JsonFactoryBuilder builder) {
        return builder.streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(DEPTH).build());
    }

    /** Teaches another mapper the same language. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(new TextValueModule())
                .addModule(new SealedPersonsModule())
                .annotationIntrospector(new RequiredUnlessNullable())
                .addMixIn(FilingContent.class, Kinds.class)
                .registerSubtypes(Arrays.stream(FilingContent.class.getPermittedSubclasses())
                        .map(content -> new NamedType(
                                content, content.getAnnotation(EventType.class).value()))
                        .toArray(NamedType[]::new))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "kind")
    private interface Kinds {}
}
