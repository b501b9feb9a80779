package org.hemu.api.petition;

/** Where a matter belongs that the law does not leave to petitions. */
public enum LegalRoute {
    /** 诉讼. */
    LITIGATION,
    /** 仲裁. */
    ARBITRATION,
    /** Administrative reconsideration (行政复议). */
    RECONSIDERATION
}
