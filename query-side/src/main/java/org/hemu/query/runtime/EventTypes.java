package org.hemu.query.runtime;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;

/** Under which names the events of sealed families are stored. */
final class EventTypes {
    private EventTypes() {}

    static Set<String> of(Collection<Class<? extends Event>> families) {
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
