package org.hemu.api.mediation;

/** Why somebody is a mediator no more. */
public enum AppointmentEnd {
    TERM_OVER,
    RESIGNED,
    /** Left the enterprise, or lives elsewhere now. */
    LEFT,
    /** Removed for grave neglect or breach of duty. */
    REMOVED
}
