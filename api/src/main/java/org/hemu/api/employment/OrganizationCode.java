package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * Organization code (组织机构代码, GB 11714-1997): eight alphanumerics and a check character, without hyphen.
 */
public record OrganizationCode(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
