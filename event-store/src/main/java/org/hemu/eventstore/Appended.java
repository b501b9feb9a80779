package org.hemu.eventstore;

import java.time.Instant;

/**
 * The log's acknowledgement: these events survive the death of the process and of the machine.
 *
 * @param firstPosition position of the first event
 * @param lastPosition position of the last event; {@code firstPosition - 1} when there were none
 */
public record Appended(long firstPosition, long lastPosition, Instant recordedAt) {}
