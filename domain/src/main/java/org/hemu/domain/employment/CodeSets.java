package org.hemu.domain.employment;

import java.util.Set;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.RegistrationType;

/** Code sets whose values are open text in events. */
final class CodeSets {
    /** 登记注册类型: domestic 1xx, Hong Kong, Macao and Taiwan 2xx, foreign 3xx, individual businesses 4xx. */
    private static final Set<String> REGISTRATION_TYPES = Set.of(
            "110", "120", "130", "140", "141", "142", "143", "149", "150", "151", "159", "160", "170", "171", "172",
            "173", "174", "190", "200", "210", "220", "230", "240", "290", "300", "310", "320", "330", "340", "390",
            "400", "410", "420", "490");

    private CodeSets() {}

    static boolean contains(RegistrationType type) {
        return REGISTRATION_TYPES.contains(type.value());
    }

    /** A section letter A to T (GB/T 4754), optionally with two to four digits. */
    static boolean contains(Industry industry) {
        return industry.code().matches("[A-T](\\d{2,4})?");
    }
}
