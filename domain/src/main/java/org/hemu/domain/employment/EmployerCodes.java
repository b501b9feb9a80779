package org.hemu.domain.employment;

import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.UnifiedSocialCreditCode;

/** Check characters of the codes by which employers are known. */
public final class EmployerCodes {
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANIZATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CREDIT_LENGTH = 18;

    private EmployerCodes() {}

    /** Whether the check character is right (GB 11714-1997): 11 minus the weighted sum modulo 11, 10 as X, 11 as 0. */
    public static boolean isRight(OrganizationCode code) {
        String text = code.value();
        return text.matches("[0-9A-Z]{8}[0-9X]") && text.charAt(8) == check(text.substring(0, 8));
    }

    /** The check character for eight characters of an organization code. */
    public static char check(String eight) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += ORGANIZATION_ALPHABET.indexOf(eight.charAt(i)) * ORGANIZATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** Whether the check character is right (GB 32100-2015): powers of 3 modulo 31. */
    public static boolean isRight(UnifiedSocialCreditCode code) {
        String text = code.value();
        if (text.length() != CREDIT_LENGTH || !text.chars().allMatch(c -> CREDIT_ALPHABET.indexOf(c) >= 0)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CREDIT_LENGTH - 1; i++) {
            sum += CREDIT_ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT_ALPHABET.indexOf(text.charAt(CREDIT_LENGTH - 1)) == (31 - sum % 31) % 31;
    }

    /** The organization code that a credit code contains: characters 9 to 17. */
    public static OrganizationCode organizationCodeIn(UnifiedSocialCreditCode code) {
        return new OrganizationCode(code.value().substring(8, 17));
    }

    /** Whether the check digit is right (GS15-2006, ISO 7064 MOD 11,10). */
    public static boolean isRight(RegistrationNumber number) {
        String text = number.value();
        if (!text.matches("\\d{15}")) {
            return false;
        }
        int product = 10;
        for (int i = 0; i < 14; i++) {
            int sum = (product + text.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == text.charAt(14) - '0';
    }
}
