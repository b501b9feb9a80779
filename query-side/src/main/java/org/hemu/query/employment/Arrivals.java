package org.hemu.query.employment;

/**
 * How many employers have come to a unit, by registration or by moving; one that came twice counts twice.
 *
 * @param ownLevel to the unit itself (本级)
 * @param subtree to the unit or any unit below it
 */
public record Arrivals(long ownLevel, long subtree) {
    static final Arrivals NONE = new Arrivals(0, 0);
}
