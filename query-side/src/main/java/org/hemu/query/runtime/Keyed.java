package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document of a read model.
 *
 * @param position position of the last event folded into it, -1 when there was none
 * @param missing positions of events that may belong into it and are not in it, because they wait in quarantine; ascending
 * @param row absent when the row has ceased to exist
 */
public record Keyed<R>(
        String key,
        long position,
        List<Long> missing,
        @Nullable R row) {
    /** A document that nothing has been folded into; it is never stored. */
    static <R> Keyed<R> blank(String key) {
        return new Keyed<>(key, -1, List.of(), null);
    }

    /** Whether nothing is known under this key, so that no document is stored. */
    public boolean isBlank() {
        return position < 0 && missing.isEmpty();
    }

    /** Whether an event may be missing from it. */
    public boolean incomplete() {
        return !missing.isEmpty();
    }

    /** Whether the event at the position is already in it. */
    boolean includes(long event) {
        return event <= position && !misses(event);
    }

    /** Whether it is marked as missing the event at the position. */
    boolean misses(long event) {
        return !missing.isEmpty() && missing.contains(event);
    }

    /** This document with the event at the position in it. */
    Keyed<R> with(long event, @Nullable R next) {
        return new Keyed<>(key, Math.max(position, event), allBut(event), next);
    }

    /**
     * This document marked as missing the event at the position. The mark says nothing about events before it, so the
     * position stays.
     */
    Keyed<R> marked(long event) {
        if (misses(event)) {
            return this;
        }
        List<Long> more = new ArrayList<>(missing);
        more.add(event);
        more.sort(null);
        return new Keyed<>(key, position, List.copyOf(more), row);
    }

    /** This document without the mark, because the event turned out not to change it. */
    Keyed<R> unmarked(long event) {
        return misses(event) ? new Keyed<>(key, position, allBut(event), row) : this;
    }

    private List<Long> allBut(long event) {
        return misses(event) ? missing.stream().filter(m -> m != event).toList() : missing;
    }
}
