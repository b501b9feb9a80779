package org.hemu.api.petition;

/** What a petition is about; all but the last are matters of labour. */
public enum PetitionTopic {
    /** Pay, arrears of wages. */
    PAY,
    /** Contracts, dismissal, severance. */
    CONTRACT,
    SOCIAL_INSURANCE,
    WORK_INJURY,
    /** Working time, leave, safety. */
    CONDITIONS,
    /** What becomes of workers when an enterprise is restructured or closed. */
    RESTRUCTURING,
    OTHER_LABOUR,
    NOT_LABOUR
}
