package org.hemu.api.mediation;

/** What a labour dispute is about (劳动争议调解仲裁法 第二条), in the order of its items. */
public enum DisputeCategory {
    /** D1: whether there is a labour relationship. */
    RELATIONSHIP,
    /** D2: conclusion, performance, amendment and ending of a contract. */
    CONTRACT,
    /** D3: removal, dismissal, resignation and leaving. */
    DISMISSAL,
    /** D4: working time, leave, social insurance, welfare, training and protection. */
    CONDITIONS,
    /** D5: pay, medical costs of work injuries, severance and damages. */
    PAY,
    /** D6: other disputes that a law or regulation names. */
    OTHER
}
