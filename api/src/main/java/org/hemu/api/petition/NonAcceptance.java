package org.hemu.api.petition;

/** Why a petition is not accepted (不予受理). */
public enum NonAcceptance {
    /** It belongs before a court, an arbitration commission or an authority that reconsiders (诉访分离). */
    LEGAL_ROUTE,
    /** Another organ is competent; the petitioner is told which. */
    NOT_COMPETENT,
    /** The same matter is accepted by another organ, or being handled. */
    ALREADY_ACCEPTED,
    /** The same matter was re-examined, and nothing new is brought forward. */
    FINALLY_ANSWERED
}
