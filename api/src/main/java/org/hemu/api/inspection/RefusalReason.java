package org.hemu.api.inspection;

/** Why a report or a complaint is not taken (不予受理), or is sent elsewhere. */
public enum RefusalReason {
    /** Not a matter that is inspected. */
    NOT_INSPECTION_MATTER,
    /** To be dealt with in mediation, arbitration or court, or there already. */
    IN_ANOTHER_PROCEDURE,
    /** The employer, or any evidence, is missing. */
    EMPLOYER_OR_EVIDENCE_MISSING,
    /** Another authority inspects there. */
    WRONG_JURISDICTION,
    /** The violation ended more than two years ago. */
    OVER_TWO_YEARS,
    /** The same was taken before. */
    DUPLICATE,
    /** It was not supplemented in time. */
    NOT_SUPPLEMENTED;

    /** Whether somebody else deals with it. */
    public boolean allowsRedirection() {
        return switch (this) {
            case NOT_INSPECTION_MATTER, IN_ANOTHER_PROCEDURE, WRONG_JURISDICTION -> true;
            case EMPLOYER_OR_EVIDENCE_MISSING, OVER_TWO_YEARS, DUPLICATE, NOT_SUPPLEMENTED -> false;
        };
    }
}
