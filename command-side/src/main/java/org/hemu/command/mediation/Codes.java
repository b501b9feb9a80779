package org.hemu.command.mediation;

/** How what requests about cases name is written. */
public final class Codes {
    /** A case, a body, or a person. */
    public static final String ID = "[a-z2-7]{26}";

    public static final String UNIT = "[1-9]\\d{11}";
    /** An employer. */
    public static final String EMPLOYER = "[0-9A-Z]{8}[0-9X]";

    public static final String ORGANIZATION = "[0-9A-Z]{8}-?[0-9X]";

    /** A digest; whether it is written as it must be, is said in the refusal of one that is not. */
    public static final String DIGEST = "[0-9A-Fa-f]{64}";

    public static final int NAME = 200;
    public static final long MOST_FEN = 99_999_999_999_999L;

    private Codes() {}
}
