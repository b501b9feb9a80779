package org.hemu.query.shared;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.jdbc.EventLogs;

/** A real log in a file with the events of a history, each at the instant the history gives it. */
public final class RecordedLog implements AutoCloseable {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final EventCodec codec = EventCodec.ofHemu();
    private final EventLog log;

    public RecordedLog(Path directory) {
        log = EventLogs.sqlite(directory.resolve("log.db"), now::get);
    }

    public RecordedLog record(History history) {
        List<Recorded> events = history.events();
        for (Recorded event : events.subList(Math.toIntExact(log.head()), events.size())) {
            now.set(event.recordedAt());
            log.append(new Append(
                    List.of(codec.encode(
                            event.aggregateType(),
                            event.sequence(),
                            event.eventId(),
                            event.event(),
                            event.provenance())),
                    null));
        }
        return this;
    }

    public EventLog log() {
        return log;
    }

    public EventCodec codec() {
        return codec;
    }

    @Override
    public void close() {
        log.close();
    }
}
