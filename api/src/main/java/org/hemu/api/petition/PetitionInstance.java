package org.hemu.api.petition;

/** Who answers a petition: up to three organs, each above the one before. */
public enum PetitionInstance {
    /** The competent organ (办理). */
    HANDLING,
    /** The next higher one (复查). */
    REVIEW,
    /** The one above that (复核); its answer is final. */
    REEXAMINATION
}
