package org.hemu.api.inspection;

import org.hemu.api.shared.TextValue;

/** A body that inspects (劳动保障监察机构), known by an id that says nothing: 26 characters of base 32. */
public record InspectionBodyId(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
