package org.hemu.query.runtime;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A read model as a fold: which rows an event touches, and what a row becomes. Pure; everything else is the runner's.
 *
 * @param <R> the row, an immutable record
 */
public interface Projection<R> {

    /** Stable name, lower case with hyphens; with {@link #version()} it names the collection. */
    String name();

    /** Counts up when the fold changes; a new version is built beside the live one. */
    default int version() {
        return 1;
    }

    Class<R> rowType();

    /** The sealed event families this projection folds; events outside them are never handed to it. */
    Set<Class<? extends Event>> families();

    /** Keys of the rows the event touches; none when it does not matter here. A pure function of the event. */
    Stream<String> keys(Recorded event);

    /**
     * The row after the event.
     *
     * @param row the row before, null when there is none yet
     * @return null when the row ceases to exist
     */
    @Nullable
    R evolve(String key, @Nullable R row, Recorded event);
}
