package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * Statutory grounds for the end of a relationship (解除或终止事由), coded by article of the Labour Contract Law (劳动合同法), of its
 * Implementing Regulations (IR, 实施条例), or PT for part-time employment.
 */
public enum EndingGround implements TextValue {
    MUTUAL_PROPOSED_BY_WORKER("36-W", By.BOTH, Severance.NONE),
    MUTUAL_PROPOSED_BY_EMPLOYER("36-E", By.BOTH, Severance.DUE),
    THIRTY_DAY_NOTICE("37-N30", By.WORKER, Severance.NONE),
    THREE_DAY_NOTICE_IN_PROBATION("37-P3", By.WORKER, Severance.NONE),
    NO_LABOUR_PROTECTION("38-1-1", By.WORKER, Severance.DUE),
    PAY_LATE_OR_SHORT("38-1-2", By.WORKER, Severance.DUE),
    NO_SOCIAL_INSURANCE("38-1-3", By.WORKER, Severance.DUE),
    UNLAWFUL_WORK_RULES("38-1-4", By.WORKER, Severance.DUE),
    CONTRACT_VOID_BY_EMPLOYER("38-1-5", By.WORKER, Severance.DUE),
    OTHER_EMPLOYER_FAULT("38-1-6", By.WORKER, Severance.DUE),
    FORCED_OR_DANGEROUS_WORK("38-2", By.WORKER, Severance.DUE),
    PROBATION_FAILED("39-1", By.EMPLOYER, Severance.NONE),
    SERIOUS_BREACH_OF_RULES("39-2", By.EMPLOYER, Severance.NONE),
    SERIOUS_DERELICTION("39-3", By.EMPLOYER, Severance.NONE),
    DOUBLE_EMPLOYMENT("39-4", By.EMPLOYER, Severance.NONE),
    CONTRACT_VOID_BY_WORKER("39-5", By.EMPLOYER, Severance.NONE),
    CRIMINAL_LIABILITY("39-6", By.EMPLOYER, Severance.NONE),
    ILLNESS_AFTER_MEDICAL_PERIOD("40-1", By.EMPLOYER, Severance.DUE),
    INCOMPETENT_AFTER_TRAINING("40-2", By.EMPLOYER, Severance.DUE),
    CHANGED_CIRCUMSTANCES("40-3", By.EMPLOYER, Severance.DUE),
    LAY_OFF_REORGANIZATION("41-1", By.EMPLOYER, Severance.DUE),
    LAY_OFF_SERIOUS_DIFFICULTY("41-2", By.EMPLOYER, Severance.DUE),
    LAY_OFF_CONVERSION("41-3", By.EMPLOYER, Severance.DUE),
    LAY_OFF_OTHER_CHANGE("41-4", By.EMPLOYER, Severance.DUE),
    TERM_EXPIRED("44-1", By.LAW, Severance.UNLESS_TERMS_KEPT),
    PENSION_BEGUN("44-2", By.LAW, Severance.NONE),
    WORKER_DEAD_OR_MISSING("44-3", By.LAW, Severance.NONE),
    EMPLOYER_BANKRUPT("44-4", By.LAW, Severance.DUE),
    EMPLOYER_CLOSED("44-5", By.LAW, Severance.DUE),
    OTHER_STATUTORY_CASE("44-6", By.LAW, Severance.BY_OTHER_LAW),
    CONTRACT_REFUSED_WITHIN_MONTH("IR5", By.EMPLOYER, Severance.NONE),
    CONTRACT_REFUSED_AFTER_MONTH("IR6", By.EMPLOYER, Severance.DUE),
    RETIREMENT_AGE("IR21", By.LAW, Severance.NONE),
    TASK_COMPLETED("IR22", By.LAW, Severance.DUE),
    PART_TIME_AT_WILL("PT71", By.BOTH, Severance.NONE);

    private final String value;
    private final By by;
    private final Severance severance;

    EndingGround(String value, By by, Severance severance) {
        this.value = value;
        this.by = by;
        this.severance = severance;
    }

    /** The code, for example {@code 38-1-2}. */
    @Override
    public String value() {
        return value;
    }

    public By by() {
        return by;
    }

    /** Whether severance (经济补偿, 劳动合同法 第四十六条) is due on this ground. */
    public Severance severance() {
        return severance;
    }

    /** Whether the protection of Art. 42 forbids this ground (劳动合同法 第四十二条: Arts 40 and 41). */
    public boolean barredByProtection() {
        return value.startsWith("40-") || value.startsWith("41-");
    }

    /** Who ends the relationship. */
    public enum By {
        WORKER,
        EMPLOYER,
        BOTH,
        LAW
    }

    /** When severance is due. */
    public enum Severance {
        NONE,
        DUE,
        /** Due unless the employer offered to renew on the same or better terms and the worker refused. */
        UNLESS_TERMS_KEPT,
        BY_OTHER_LAW
    }
}
