package org.hemu.query.runtime;

import java.time.Instant;

/**
 * How far a build of a projection is.
 *
 * @param next the position it reads on from: everything before is in its documents or in its quarantine
 * @param quarantined events in its quarantine
 * @param at when this was noted, milliseconds
 */
public record Checkpoint(long next, long quarantined, Instant at) {
    static final Checkpoint NONE = new Checkpoint(0, 0, Instant.EPOCH);
}
