package org.hemu.query.casework;

import java.util.Set;
import java.util.stream.Collectors;
import org.hemu.api.PublishedLanguage;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.shared.Event;

/** The families of events that are of cases, whatever kind of case. */
final class CaseworkFamilies {
    private static final Set<Class<? extends Event>> ALL = PublishedLanguage.EVENTS.stream()
            .filter(CaseworkEvent.class::isAssignableFrom)
            .collect(Collectors.toUnmodifiableSet());

    private CaseworkFamilies() {}

    static Set<Class<? extends Event>> all() {
        return ALL;
    }
}
