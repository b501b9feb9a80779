package org.hemu.api.inspection;

/** What came of an application to a court. */
public enum EnforcementResult {
    ENFORCED,
    /** The court did not enforce the decision, or could not. */
    NOT_ENFORCED
}
