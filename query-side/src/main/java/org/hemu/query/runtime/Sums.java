package org.hemu.query.runtime;

import org.hemu.domain.figure.Tally;

/**
 * What the rows of a rolled-up projection add up to for one jurisdiction.
 *
 * @param own of the unit itself (本级)
 * @param total of the unit and everything below it
 */
public record Sums(Tally own, Tally total) {
    /** Key of the document that is marked when an event may be missing from any sum; it has none itself. */
    static final String EVERY = "*";

    public static final Sums NONE = new Sums(Tally.EMPTY, Tally.EMPTY);
}
