package org.hemu.query.shared;

import java.util.Locale;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.BadRequest.Violation;
import org.hemu.query.shared.NotFound.Kind;
import org.jspecify.annotations.Nullable;

/** What a request names, brought into shape. */
public final class Requested {
    private Requested() {}

    /**
     * The jurisdiction in an address.
     *
     * @throws NotFound if no unit can have such a code
     */
    public static JurisdictionCode jurisdiction(String code) {
        if (!JurisdictionCode.isWellFormed(code)) {
            throw new NotFound(Kind.JURISDICTION_UNKNOWN, code);
        }
        return new JurisdictionCode(code);
    }

    /**
     * The constant named by a parameter, in any case and with hyphens or underscores; null when it is absent.
     *
     * @throws BadRequest if there is no such constant
     */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new BadRequest(Violation.MALFORMED, parameter);
    }
}
