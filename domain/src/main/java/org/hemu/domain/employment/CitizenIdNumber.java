package org.hemu.domain.employment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Citizen identity number (公民身份号码, GB 11643-1999): 6 digits division, 8 birth date, 3 sequence, 1 check character. */
public final class CitizenIdNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int OLD_LENGTH = 15;
    private static final int LENGTH = 18;
    private static final LocalDate NO_NUMBER_BORN_BEFORE = LocalDate.of(1850, 1, 1);
    private static final LocalDate NOBODY_ALIVE_BORN_BEFORE = LocalDate.of(1900, 1, 1);

    private CitizenIdNumber() {}

    /**
     * The number as 18 characters, upper case, without spaces. A 15-digit number of the first generation is converted by
     * inserting the century and computing the check character.
     *
     * @return empty when form, birth date or check character is wrong
     */
    public static Optional<String> normalize(String text) {
        String compact = text.replace(" ", "").toUpperCase(Locale.ROOT);
        String full = compact.length() == OLD_LENGTH && isDigits(compact) ? converted(compact) : compact;
        boolean right = full.length() == LENGTH
                && isDigits(full.substring(0, LENGTH - 1))
                && bornOn(full).isPresent()
                && check(full) == full.charAt(LENGTH - 1);
        return right ? Optional.of(full) : Optional.empty();
    }

    /** The check character that belongs to the first 17 digits. */
    public static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /** The birth date in an 18-character number; empty when there is no such day or nobody born on it can be meant. */
    public static Optional<LocalDate> bornOn(String number) {
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(number, 6, 10, 10),
                            Integer.parseInt(number, 10, 12, 10),
                            Integer.parseInt(number, 12, 14, 10)))
                    .filter(born -> !born.isBefore(NO_NUMBER_BORN_BEFORE));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether the person of an 18-character number is born by that day, and not so long ago that nobody is left. */
    static boolean isOfSomebodyAliveOn(LocalDate day, String number) {
        return bornOn(number)
                .filter(born -> !born.isBefore(NOBODY_ALIVE_BORN_BEFORE) && !born.isAfter(day))
                .isPresent();
    }

    private static String converted(String old) {
        String digits = old.substring(0, 6) + "19" + old.substring(6);
        return digits + check(digits);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
