package org.hemu.query.figure;

import org.hemu.domain.figure.Tally;

/**
 * What is on record under one code.
 *
 * @param ownLevel of the unit itself (本级)
 * @param subtree of the unit and everything below it
 * @param incomplete whether a quarantined event may be missing
 */
public record UnitSums(Tally ownLevel, Tally subtree, boolean incomplete) {
    static final UnitSums NONE = new UnitSums(Tally.EMPTY, Tally.EMPTY, false);
}
