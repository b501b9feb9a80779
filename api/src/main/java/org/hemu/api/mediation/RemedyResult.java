package org.hemu.api.mediation;

/** What came of a remedy. */
public enum RemedyResult {
    /** A mediation statement, a confirmation or an order was issued. */
    GRANTED,
    /** It was refused, or the agreement was found invalid. */
    REFUSED,
    /** The debtor objected, which voids an order to pay. */
    OBJECTED
}
