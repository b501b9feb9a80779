package org.hemu.query.runtime;

import org.hemu.domain.figure.Tally;

/**
 * What the rows of a rolled-up projection add up to for one jurisdiction.
 *
 * @param own of the unit itself (本级)
 * @param total of the unit and everything below it
 */
public record Sums(Tally own, Tally total) {
    public static final Sums NONE = new Sums(Tally.EMPTY, Tally.EMPTY);
}
