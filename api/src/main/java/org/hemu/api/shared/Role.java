package org.hemu.api.shared;

/** In what capacity somebody acts. A person with several capacities acts in one at a time. */
public enum Role {
    /** Files for one employer and sees nothing but that employer (用人单位经办人). */
    EMPLOYER_AGENT,
    /** Decides filings of employment (劳动用工备案经办人员). */
    FILING_CLERK,
    /** Labour-relations coordinator of a township, street or community (劳动关系协调员). */
    COORDINATOR,
    /** Mediates disputes (劳动争议调解员). */
    MEDIATOR,
    /** Labour security inspector (劳动保障监察员). */
    INSPECTOR,
    /** Handles letters and visits (信访工作人员). */
    PETITION_OFFICER,
    /** Handles earmarked funds (专项经费管理人员). */
    FUNDING_OFFICER,
    /** Keeps the minutes of a tripartite body (三方机制秘书). */
    TRIPARTITE_SECRETARY,
    /** Sees survey data only (统计人员). */
    STATISTICIAN,
    /** Inspects how other units meet their targets (督导人员). */
    SUPERVISOR,
    /** Answers for a unit and signs its letters of responsibility (负责人). */
    LEADER,
    /** Reads everything and changes nothing (审计人员). */
    AUDITOR,
    /** A program of another authority, such as the business register or social insurance (接入系统). */
    INTEGRATOR,
    /** Operates the system and sees no personal data (系统管理员). */
    ADMINISTRATOR,
    /** A part of the program itself, on the authority of the event that made it act. Nobody signs in as this. */
    SYSTEM
}
