package org.hemu.domain.compliance;

/** How an employer keeps labour law (企业劳动保障守法诚信等级). */
public enum ComplianceGrade {
    /** Nothing was decided against it. */
    A,
    /** Something was, and nothing of what makes it the worst. */
    B,
    /** Three cases, or something grave. */
    C
}
