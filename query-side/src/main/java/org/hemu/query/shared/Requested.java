package org.hemu.query.shared;

import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.NotFound.Kind;

/** What a request names, brought into shape. */
public final class Requested {
    private Requested() {}

    /**
     * The jurisdiction in an address.
     *
     * @throws NotFound if no unit can have such a code
     */
    public static JurisdictionCode jurisdiction(String code) {
        if (!JurisdictionCode.isWellFormed(code)) {
            throw new NotFound(Kind.JURISDICTION_UNKNOWN, code);
        }
        return new JurisdictionCode(code);
    }
}
