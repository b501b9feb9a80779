package org.hemu.api.casework;

/** What interrupts the limitation of arbitration (仲裁时效中断). */
public enum InterruptionCause {
    /** A party claims what it has a right to. */
    APPLICATION,
    /** A party asks an authority for what it has a right to (向有关部门请求权利救济). */
    REQUEST_TO_AUTHORITY,
    /** The other party does not consent to mediation. */
    CONSENT_REFUSED,
    /** A party wants no more of it. */
    UNWILLING,
    /** No agreement was reached. */
    NOT_REACHED,
    /** What was agreed was not performed in time. */
    BREACH
}
