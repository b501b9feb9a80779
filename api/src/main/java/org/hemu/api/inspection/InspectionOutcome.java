package org.hemu.api.inspection;

/** How a case ended (劳动保障监察条例 第十八条). */
public enum InspectionOutcome {
    REFUSED,
    REDIRECTED,
    PENALTY_DECISION,
    HANDLING_DECISION,
    ORDER_TO_CORRECT,
    /** Minor and corrected, or no violation. */
    CASE_CANCELLED,
    /** To another channel, another department, or to judicial organs. */
    TRANSFERRED,
    /** Whatever was decided was set aside. */
    DECISION_SET_ASIDE
}
