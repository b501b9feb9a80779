package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * The employer as a party, known by the organization code (组织机构代码) without the hyphen under which it was registered; it
 * survives renaming, moving, another organization code and the change to the unified social credit code.
 */
public record EmployerId(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
