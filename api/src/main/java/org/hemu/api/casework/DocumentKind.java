package org.hemu.api.casework;

/** What a document of a case is. */
public enum DocumentKind {
    /** Written application (申请书). */
    APPLICATION,
    /** What a report or a complaint says (举报投诉材料). */
    REPORT,
    /** Approval by the head of an authority (审批表). */
    APPROVAL,
    /** Record of what was said (笔录). */
    RECORD,
    /** Written consent of a party. */
    CONSENT,
    /** Written notice to a party (通知书). */
    NOTICE,
    /** Mediation agreement (调解协议书). */
    AGREEMENT,
    /** Record of a visit to see that an agreement is performed (回访记录). */
    FOLLOW_UP,
    /** Decision or statement of another authority. */
    DECISION,
    /** Letter, message, or other writing that brings a petition forward (信访材料). */
    PETITION,
    /** Answer to a petition in writing (书面答复). */
    REPLY
}
