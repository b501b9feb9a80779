package org.hemu.api.inspection;

/** How far a case has come. */
public enum InspectionStage {
    /** Received, and not decided whether it is taken. */
    RECEIVED,
    /** Whoever complained was asked for what is missing. */
    SUPPLEMENT_REQUESTED,
    /** Accepted and filed. */
    INVESTIGATING,
    /** Investigated, and nothing decided. */
    TO_BE_DECIDED,
    /** Decided, and not all of it settled. */
    DECIDED,
    /** Over, in whatever way. */
    ENDED,
    ARCHIVED
}
