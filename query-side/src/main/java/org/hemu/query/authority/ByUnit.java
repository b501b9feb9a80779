package org.hemu.query.authority;

import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.NotFound;

/**
 * What is reached only by way of a unit. Whoever may see the unit gets at everything behind it, so that what is computed for
 * the unit is complete.
 */
@FunctionalInterface
public interface ByUnit<T> {

    /**
     * What is behind the unit.
     *
     * @throws NotFound if the actor may not see the unit, as if there were none
     */
    T of(JurisdictionCode unit);
}
