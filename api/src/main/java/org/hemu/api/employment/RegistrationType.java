package org.hemu.api.employment;

import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.shared.TextValue;

/**
 * Registration type (登记注册类型): the three-digit code of the ownership class, for example {@code 173}.
 */
public record RegistrationType(String value) implements TextValue {
    /** Domestic 1xx, Hong Kong, Macao and Taiwan 2xx, foreign 3xx (国统字〔2011〕86号), individual businesses 4xx. */
    public static final List<RegistrationType> ALL = Stream.of(
                    "110", "120", "130", "140", "141", "142", "143", "149", "150", "151", "159", "160", "170", "171",
                    "172", "173", "174", "190", "200", "210", "220", "230", "240", "290", "300", "310", "320", "330",
                    "340", "390", "400", "410", "420", "490")
            .map(RegistrationType::new)
            .toList();

    @Override
    public String toString() {
        return value;
    }
}
