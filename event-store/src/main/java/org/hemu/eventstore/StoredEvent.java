package org.hemu.eventstore;

import java.time.Instant;

/**
 * One event as the log holds it, undecoded.
 *
 * @param position place in the log: 0, 1, 2 … without gaps, in commit order
 * @param recordedAt when the log took it, microseconds; never decreases with the position
 */
public record StoredEvent(
        long position,
        String aggregateType,
        String aggregateId,
        long sequence,
        String eventId,
        String type,
        int revision,
        Instant recordedAt,
        JsonBytes payload,
        JsonBytes metadata) {}
