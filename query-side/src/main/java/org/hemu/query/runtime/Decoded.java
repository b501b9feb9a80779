package org.hemu.query.runtime;

import java.util.List;
import java.util.function.Function;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/** A stored event and what became of decoding it: the event, or why not. */
record Decoded(
        StoredEvent stored,
        @Nullable Recorded recorded,
        @Nullable RuntimeException failure) {

    static List<Decoded> all(List<StoredEvent> events, Function<StoredEvent, Recorded> decode) {
        return events.stream().map(event -> of(event, decode)).toList();
    }

    static Decoded of(StoredEvent event, Function<StoredEvent, Recorded> decode) {
        try {
            return new Decoded(event, decode.apply(event), null);
        } catch (RuntimeException e) {
            return new Decoded(event, null, e);
        }
    }

    long position() {
        return stored.position();
    }
}
