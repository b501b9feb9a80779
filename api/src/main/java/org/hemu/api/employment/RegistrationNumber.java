package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * Business registration number (注册号, GS15-2006): 15 digits, the last a check digit.
 */
public record RegistrationNumber(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
