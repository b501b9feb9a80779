package org.hemu.api.employment;

/**
 * Industry by the national classification. The edition is part of the value: the letters F to I changed meaning in 2011.
 *
 * @param code section letter, optionally with two to four digits, for example {@code C} or {@code C13}
 */
public record Industry(Edition edition, String code) {
    /** Editions of GB/T 4754 and what they are called. */
    public enum Edition {
        GBT_4754_2002,
        GBT_4754_2011,
        GBT_4754_2017
    }
}
