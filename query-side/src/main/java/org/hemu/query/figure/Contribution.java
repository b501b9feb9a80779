package org.hemu.query.figure;

import org.hemu.query.employment.EmployerWalk;
import org.hemu.query.employment.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * One thing counted, before it is put into words.
 *
 * @param relationship absent when the employer is counted or declares the number
 */
record Contribution(EmployerWalk.Met met, @Nullable RosterEntry relationship, long count) {

    /** Order within the employer; empty for the employer itself. */
    String within() {
        return relationship == null ? "" : relationship.id().value();
    }
}
