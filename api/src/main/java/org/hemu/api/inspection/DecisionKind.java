package org.hemu.api.inspection;

/** What can be decided after an investigation (劳动保障监察条例 第十八条). */
public enum DecisionKind {
    /** 责令改正. */
    ORDER_TO_CORRECT,
    /** 行政处理决定: to pay, or to correct what was not corrected. */
    HANDLING_DECISION,
    /** 行政处罚决定. */
    PENALTY_DECISION
}
