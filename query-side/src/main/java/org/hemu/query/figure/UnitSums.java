package org.hemu.query.figure;

import org.hemu.domain.figure.Tally;

/**
 * What is on record under one code.
 *
 * @param ownLevel of the unit itself (本级)
 * @param subtree of the unit and everything below it
 * @param incomplete whether a quarantined event may be missing
 * @param position of the last event that changed it
 */
public record UnitSums(Tally ownLevel, Tally subtree, boolean incomplete, long position) {
    static final UnitSums NONE = new UnitSums(Tally.EMPTY, Tally.EMPTY, false, -1);

    /** Both together. */
    public UnitSums plus(UnitSums other) {
        return new UnitSums(
                ownLevel.plus(other.ownLevel),
                subtree.plus(other.subtree),
                incomplete || other.incomplete,
                Math.max(position, other.position));
    }
}
