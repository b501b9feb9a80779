package org.hemu.query.runtime;

import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Tally;

/**
 * A projection whose rows add up over the five levels: the runner keeps, per jurisdiction, the sum of what the rows
 * contribute to the unit itself (本级) and to its whole subtree.
 */
public interface RolledUp<R> extends Projection<R> {

    /** What the row contributes, by the unit accountable for it. A pure function of the row. */
    Map<JurisdictionCode, Tally> contributions(R row);
}
