package org.hemu.query.jurisdiction;

import java.util.List;
import org.hemu.api.shared.JurisdictionCode;

/**
 * One code under which something is on record, met on the way through a subtree.
 *
 * @param path the units from the top of the walk down to the one accountable
 * @param recordedUnder that unit's own code, or one it took over
 */
public record Place(List<JurisdictionCode> path, JurisdictionCode recordedUnder) {
    public Place {
        path = List.copyOf(path);
    }

    /** The unit accountable. */
    public JurisdictionCode unit() {
        return path.getLast();
    }
}
