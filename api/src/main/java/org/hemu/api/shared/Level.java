package org.hemu.api.shared;

/** The five levels of jurisdiction (五级): how many digits of the 12-digit code each level fixes. */
public enum Level {
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9),
    COMMUNITY(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** Significant leading digits of a code of this level. */
    public int digits() {
        return digits;
    }
}
