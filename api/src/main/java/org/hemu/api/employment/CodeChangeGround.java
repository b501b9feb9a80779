package org.hemu.api.employment;

/** Why another code of an employer is on file than before. */
public enum CodeChangeGround {
    /** The registration authority (登记机关) gave the employer another code, from the day of the change on. */
    CHANGED_BY_AUTHORITY,
    /** The employer had that code all the time; what was on file since the day named was filed wrongly. */
    FILED_WRONGLY
}
