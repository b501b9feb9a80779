package org.hemu.eventstore;

/**
 * One event on its way into the log.
 *
 * @param aggregateType stable name of the aggregate type, for example {@code employer}
 * @param sequence the place it claims in its aggregate's history, from 0; the log refuses a claim that is not the next
 * @param eventId globally unique
 * @param type stable event name, see {@link org.hemu.api.shared.EventType}
 * @param payload the event as JSON
 * @param metadata as JSON, the provenance
 */
public record NewEvent(
        String aggregateType,
        String aggregateId,
        long sequence,
        String eventId,
        String type,
        int revision,
        JsonBytes payload,
        JsonBytes metadata) {}
