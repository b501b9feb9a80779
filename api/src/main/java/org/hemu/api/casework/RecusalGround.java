package org.hemu.api.casework;

/** Why somebody who deals with a case steps back (回避). */
public enum RecusalGround {
    /** Is a party, or close to one. */
    PARTY_OR_RELATIVE,
    /** Has an interest in the case. */
    INTEREST,
    /** Is related to a party in another way that could impair fairness. */
    OTHER_RELATION
}
