package org.hemu.query.employment;

import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;

/**
 * One relationship in the roster of an employer.
 *
 * @param worker masked name
 * @param standing the periods of employment and those under a written contract, by the accepted filings
 * @param position position of the last event about the relationship
 */
public record RosterEntry(RelationshipId id, String worker, Regime regime, Standing standing, long position) {

    /** Whether the last period of employment on file has no end. */
    public boolean active() {
        return !standing.employed().isEmpty() && standing.employed().getLast().to() == null;
    }
}
