package org.hemu.api.casework;

import org.hemu.api.shared.TextValue;

/** A case of whatever channel, known by an id that says nothing: 26 characters of base 32. */
public record CaseId(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
