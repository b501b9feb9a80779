package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * The bond between one employer and one worker under one regime, derived from the three, so that a duplicate collides in
 * the log itself. It holds every spell of employment of the pair, one after another.
 */
public record RelationshipId(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
