package org.hemu.api.petition;

/** How a petition reaches an organ. */
public enum PetitionForm {
    /** 来信. */
    LETTER,
    /** 来访. */
    VISIT,
    /** 来电. */
    CALL,
    /** 网上信访. */
    ONLINE
}
