package org.hemu.app.scenario.province;

import java.util.stream.IntStream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.domain.employment.EmployerCodes;

/** Codes of invented employers: with right check characters, and in ranges that were never given out. */
final class Codes {
    /** As many as the seven digits after the letter can tell apart. */
    static final int EMPLOYERS = 10_000_000;

    /** Has no factor in common with ten million, so that every index gets another number. */
    private static final long STRIDE = 7_368_787;

    private Codes() {}

    /** Organization codes of those years had digits only; these begin with a letter. */
    static EmployerId employer(long seed, int index) {
        long number = Math.floorMod(index * STRIDE + Math.floorMod(seed, (long) EMPLOYERS), (long) EMPLOYERS);
        String eight = "L" + padded(number, 7);
        return new EmployerId(eight + EmployerCodes.check(eight));
    }

    /** The register's number: authority, a sequence whose first digit tells the kind of enterprise, check digit. */
    static RegistrationNumber registration(Place place, RegistrationType type, int index) {
        JurisdictionCode authority = place.jurisdiction().at(Level.COUNTY);
        char kind = switch (type.value().charAt(0)) {
            case '2', '3' -> '5';
            case '4' -> '9';
            default -> '3';
        };
        String fourteen = authority.value().substring(0, 6) + kind + padded(index % EMPLOYERS, 7);
        return IntStream.range(0, 10)
                .mapToObj(check -> new RegistrationNumber(fourteen + check))
                .filter(EmployerCodes::isRight)
                .findFirst()
                .orElseThrow();
    }

    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
