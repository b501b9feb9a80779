package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * The employer as a party, known by its organization code (组织机构代码) without the hyphen; it survives renaming, moving and the
 * change to the unified social credit code, which contains it.
 */
public record EmployerId(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
