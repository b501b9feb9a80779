package org.hemu.query.runtime;

import java.util.function.Function;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/** A stored event and what became of decoding it: the event, or why not. */
record Decoded(
        StoredEvent stored,
        @Nullable Recorded recorded,
        @Nullable Throwable failure) {

    static Decoded of(StoredEvent event, Function<StoredEvent, Recorded> decode) {
        try {
            return new Decoded(event, decode.apply(event), null);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return new Decoded(event, null, e);
        }
    }

    long position() {
        return stored.position();
    }

    /** Roughly how much memory the stored form takes. */
    long bytes() {
        return (long) stored.payload().length() + stored.metadata().length();
    }
}
