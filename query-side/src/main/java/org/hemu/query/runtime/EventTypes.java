package org.hemu.query.runtime;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;

/** Under which names the events of the families are stored that projections fold. */
final class EventTypes {
    private final Map<String, Set<String>> byProjection = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    EventTypes(List<Projection<?>> projections) {
        for (Projection<?> projection : projections) {
            Set<String> types = of(projection.families());
            byProjection.put(projection.name(), types);
            known.addAll(types);
        }
    }

    /**
     * Whether a stored event of a type may belong to the projection, when it cannot be decoded; one of a type that no
     * projection knows may belong to any of them.
     */
    Predicate<String> thatMayBelongTo(Projection<?> projection) {
        Set<String> types = byProjection.getOrDefault(projection.name(), Set.of());
        return type -> types.contains(type) || !known.contains(type);
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
