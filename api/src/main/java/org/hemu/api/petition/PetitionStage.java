package org.hemu.api.petition;

/** How far a petition has come. */
public enum PetitionStage {
    /** On the register, and not decided whether it is accepted. */
    REGISTERED,
    /** Accepted. */
    IN_HANDLING,
    /** Answered by the competent organ. */
    ANSWERED,
    UNDER_REVIEW,
    /** Answered by the next higher organ. */
    REVIEWED,
    UNDER_REEXAMINATION,
    /** Over, in whatever way. */
    ENDED,
    ARCHIVED
}
