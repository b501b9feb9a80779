package org.hemu.api.mediation;

/** Why a body does not take a case (不予受理). */
public enum DeclineReason {
    /** Not a labour dispute. */
    OUT_OF_SCOPE,
    /** A party does not consent. */
    PARTY_REFUSED;

    /** The outcome of the case. */
    public Outcome outcome() {
        return this == OUT_OF_SCOPE ? Outcome.OUT_OF_SCOPE : Outcome.RESPONDENT_REFUSED;
    }
}
