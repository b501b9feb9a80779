package org.hemu.api.mediation;

/** How a mediation can end that was not declined, transferred or agreed upon. */
public enum Ending {
    /** The parties did not agree. */
    NOT_REACHED,
    WITHDRAWN_BY_APPLICANT,
    /** The other party wants no more of it. */
    RESPONDENT_REFUSED,
    /** The parties settled among themselves. */
    SETTLED_PRIVATELY;

    /** The outcome of the case. */
    public Outcome outcome() {
        return switch (this) {
            case NOT_REACHED -> Outcome.NOT_REACHED;
            case WITHDRAWN_BY_APPLICANT -> Outcome.WITHDRAWN_BY_APPLICANT;
            case RESPONDENT_REFUSED -> Outcome.RESPONDENT_REFUSED;
            case SETTLED_PRIVATELY -> Outcome.SETTLED_PRIVATELY;
        };
    }
}
