package org.hemu.api.mediation;

import org.hemu.api.shared.TextValue;

/** A mediation body (调解组织), known by an id that says nothing: 26 characters of base 32. */
public record MediationBodyId(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
