package org.hemu.api.mediation;

/** How an obligation is performed. */
public enum PerformanceMethod {
    BANK_TRANSFER,
    CASH,
    /** By doing it. */
    ACT
}
