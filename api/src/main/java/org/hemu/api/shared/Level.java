package org.hemu.api.shared;

import java.util.Optional;

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

    /** The next level up; empty above the province. */
    public Optional<Level> above() {
        return switch (this) {
            case PROVINCE -> Optional.empty();
            case PREFECTURE -> Optional.of(PROVINCE);
            case COUNTY -> Optional.of(PREFECTURE);
            case TOWNSHIP -> Optional.of(COUNTY);
            case COMMUNITY -> Optional.of(TOWNSHIP);
        };
    }
}
