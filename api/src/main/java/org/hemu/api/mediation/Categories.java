package org.hemu.api.mediation;

import java.util.List;

/**
 * What a dispute is about.
 *
 * @param primary what it is counted as
 * @param others what it is about besides
 */
public record Categories(DisputeCategory primary, List<DisputeCategory> others) {
    /** Categories; the list is copied. */
    public Categories {
        others = List.copyOf(others);
    }
}
