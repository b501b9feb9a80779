package org.hemu.api.petition;

/** Whom a petition reached first. */
public enum Recipient {
    /** An office for letters and visits (信访工作机构), which sorts and forwards. */
    PETITION_OFFICE,
    /** An administrative organ (行政机关), which decides whether it accepts. */
    ORGAN
}
