package org.hemu.api.authority;

import org.hemu.api.employment.EmployerId;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * What an operation is about.
 *
 * @param unit the unit that is accountable for it now; absent when that cannot be told
 * @param employer the employer it concerns; absent when it concerns none
 */
public record Target(
        @Nullable JurisdictionCode unit, @Nullable EmployerId employer) {
    /** What concerns no unit in particular, such as a read model or the definition of an indicator. */
    public static final Target WHOLE_SYSTEM = new Target(new JurisdictionCode("000000000000"), null);

    /** A unit itself. */
    public static Target unit(JurisdictionCode code) {
        return new Target(code, null);
    }

    /** An employer, or what belongs to it. */
    public static Target employer(EmployerId id, @Nullable JurisdictionCode unit) {
        return new Target(unit, id);
    }
}
