package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of a read model.
 *
 * @param position position of the last event folded into it
 * @param missing positions at or below {@code position} that are not in it, because their events wait in quarantine
 * @param row absent when the row has ceased to exist
 */
public record Keyed<R>(
        String key,
        long position,
        List<Long> missing,
        @Nullable R row) {
    /** A document that nothing has been folded into. */
    static <R> Keyed<R> empty(String key) {
        return new Keyed<>(key, -1, List.of(), null);
    }

    /** Whether an event may be missing from it. */
    public boolean incomplete() {
        return !missing.isEmpty();
    }

    /** Whether the event at the position is already in it. */
    boolean includes(long event) {
        return event <= position && !missing.contains(event);
    }

    /** This document with the event at the position in it. */
    Keyed<R> with(long event, @Nullable R next) {
        return new Keyed<>(
                key,
                Math.max(position, event),
                missing.stream().filter(m -> m != event).toList(),
                next);
    }

    /** This document marked as missing the event at the position. */
    Keyed<R> without(long event) {
        if (missing.contains(event)) {
            return this;
        }
        List<Long> more = new ArrayList<>(missing);
        more.add(event);
        more.sort(null);
        return new Keyed<>(key, Math.max(position, event), List.copyOf(more), row);
    }
}
