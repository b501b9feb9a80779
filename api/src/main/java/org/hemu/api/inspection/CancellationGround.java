package org.hemu.api.inspection;

/** Why a case that was filed is cancelled (撤销立案). */
public enum CancellationGround {
    /** Minor, and corrected. */
    MINOR_AND_CORRECTED,
    /** There was no violation. */
    NOT_ESTABLISHED
}
