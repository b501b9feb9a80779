package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * A worker, known by a keyed hash of the identity document, so that the id says nothing about the person.
 */
public record WorkerId(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
