package org.hemu.api.mediation;

/** How far a case has come. */
public enum CaseStage {
    /** Applied for or proposed, and not decided. */
    REQUESTED,
    /** Accepted. */
    IN_MEDIATION,
    /** Agreed upon, and not in effect yet. */
    AGREED,
    /** The agreement binds the parties. */
    IN_EFFECT,
    /** Over, in whatever way. */
    ENDED,
    ARCHIVED
}
