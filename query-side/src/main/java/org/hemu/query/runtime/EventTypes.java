package org.hemu.query.runtime;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;

/** Under which names the events of the families are stored that projections fold. */
final class EventTypes {
    private final Map<String, Set<String>> byProjection = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();

    EventTypes(List<Projection<?>> projections) {
        for (Projection<?> projection : projections) {
            Set<String> types = of(projection.families());
            byProjection.put(projection.name(), types);
            known.addAll(types);
            types.forEach(type -> subjects.add(subject(type)));
        }
    }

    /**
     * Whether a stored event of a type may belong to the projection, when it cannot be decoded. One of a type that no
     * projection knows may belong to any that folds events of its subject, or to any at all if the subject is unknown too.
     */
    Predicate<String> thatMayBelongTo(Projection<?> projection) {
        Set<String> types = byProjection.getOrDefault(projection.name(), Set.of());
        Set<String> folded = types.stream().map(EventTypes::subject).collect(Collectors.toSet());
        return type -> known.contains(type)
                ? types.contains(type)
                : folded.contains(subject(type)) || !subjects.contains(subject(type));
    }

    /** What the event happened to, the first word of its type: {@code employer} of {@code employer.moved}. */
    private static String subject(String type) {
        int dot = type.indexOf('.');
        return dot < 0 ? type : type.substring(0, dot);
    }

    private static Set<String> of(Collection<Class<? extends Event>> families) {
        Set<String> types = new HashSet<>();
        families.forEach(family -> collect(family, types));
        return types;
    }

    private static void collect(Class<?> type, Set<String> types) {
        EventType stored = type.getAnnotation(EventType.class);
        if (stored != null) {
            types.add(stored.value());
        }
        if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                collect(member, types);
            }
        }
    }
}
