package org.hemu.api.mediation;

/** How a case ended. */
public enum Outcome {
    AGREEMENT_REACHED,
    NOT_REACHED,
    /** Not ended within the days that the law gives. */
    DEEMED_FAILED_TIMEOUT,
    WITHDRAWN_BY_APPLICANT,
    /** A party did not consent, or wanted no more of it. */
    RESPONDENT_REFUSED,
    /** Not a labour dispute. */
    OUT_OF_SCOPE,
    /** The parties settled among themselves (自行和解). */
    SETTLED_PRIVATELY,
    /** Dealt with in another channel. */
    TRANSFERRED
}
