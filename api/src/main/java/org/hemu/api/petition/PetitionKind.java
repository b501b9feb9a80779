package org.hemu.api.petition;

/** What kind of petition it is, or that two persons found that it is none. */
public enum PetitionKind {
    /** Advice or opinion (建议意见). */
    SUGGESTION,
    /** Conduct of officials or their organs is accused (检举控告). */
    ACCUSATION,
    /** Somebody seeks relief of their own (申诉求决). */
    APPEAL,
    /** No petition (不属信访事项); nothing is registered as that, and it stays on the register. */
    NONE
}
