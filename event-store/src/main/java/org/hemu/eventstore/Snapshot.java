package org.hemu.eventstore;

/**
 * The state of an aggregate after the event with the given sequence; a mere shortcut that may be deleted at any time.
 *
 * @param type stable name of the state's shape
 * @param revision tells what shape and meaning the payload has; a snapshot of another revision is ignored
 */
public record Snapshot(
        String aggregateType, String aggregateId, long sequence, String type, int revision, JsonBytes payload) {}
