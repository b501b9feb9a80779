package org.hemu.eventstore;

import java.time.Instant;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Provenance;

/**
 * One event of the log, decoded and brought to its newest revision.
 *
 * @param position place in the log
 * @param sequence place in its aggregate's history, from 0
 */
public record Recorded(
        long position,
        String aggregateType,
        String aggregateId,
        long sequence,
        String eventId,
        String type,
        Instant recordedAt,
        Provenance provenance,
        Event event) {}
