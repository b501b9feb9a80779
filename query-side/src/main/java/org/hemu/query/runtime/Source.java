package org.hemu.query.runtime;

import java.util.List;
import java.util.function.Function;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** The log and how its events are decoded. */
record Source(EventLog log, Function<StoredEvent, Recorded> decode) {

    List<Decoded> read(long from, int limit) {
        return log.read(from, limit).stream()
                .map(event -> Decoded.of(event, decode))
                .toList();
    }

    Decoded at(long position) {
        return read(position, 1).getFirst();
    }
}
