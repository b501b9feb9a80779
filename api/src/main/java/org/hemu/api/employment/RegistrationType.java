package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * Registration type (登记注册类型): the three-digit code of the ownership class, for example {@code 173}.
 */
public record RegistrationType(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
