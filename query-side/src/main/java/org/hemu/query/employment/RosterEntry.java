package org.hemu.query.employment;

import java.util.Map;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.person.SealedPerson;
import org.hemu.query.person.NamesPerson;

/**
 * One relationship in the roster of an employer.
 *
 * @param worker by name
 * @param regime of the spell accepted last; of the first hire before
 * @param standings by regime: the periods of employment and those under a written contract, by the accepted filings
 * @param position position of the last event about the relationship
 */
public record RosterEntry(
        RelationshipId id, PersonName worker, Regime regime, Map<Regime, Standing> standings, long position)
        implements NamesPerson {
    @Override
    public SealedPerson named() {
        return worker.person();
    }

    /** Whether a period of employment on file has no end. */
    public boolean active() {
        return standings.values().stream()
                .flatMap(standing -> standing.employed().stream())
                .anyMatch(period -> period.to() == null);
    }
}
