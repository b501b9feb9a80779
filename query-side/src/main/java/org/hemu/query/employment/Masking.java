package org.hemu.query.employment;

import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;

/** Natural persons as readers may see them. Whatever is not named here, such as telephone and address, stays out. */
public final class Masking {
    private static final int REGION = 6;
    private static final int SUFFIX = 4;
    private static final int LONG = 15;
    private static final int EDGE = 2;

    private Masking() {}

    /** The person with name and document number masked. */
    public static MaskedPerson person(PersonalData person) {
        IdentityDocument document = person.document();
        return document == null
                ? new MaskedPerson(name(person.name()), null, null)
                : new MaskedPerson(name(person.name()), document.kind(), number(document.number()));
    }

    /** The first character and an asterisk: 张*. */
    public static String name(String name) {
        return name.isEmpty() ? "*" : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /**
     * A number without its middle: of long ones the first six and the last four characters are left, of short ones two
     * at each end, of very short ones nothing.
     */
    public static String number(String number) {
        if (number.length() >= LONG) {
            return masked(number, REGION, SUFFIX);
        }
        return number.length() >= 4 * EDGE ? masked(number, EDGE, EDGE) : "*".repeat(number.length());
    }

    private static String masked(String number, int head, int tail) {
        int end = number.length() - tail;
        return number.substring(0, head) + "*".repeat(end - head) + number.substring(end);
    }
}
