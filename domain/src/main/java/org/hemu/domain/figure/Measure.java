package org.hemu.domain.figure;

/** What is counted at the end of each month, or of what happened in it; an indicator is the ratio of two measures. */
public enum Measure {
    /** Workers under a written contract in force, at employers with an accepted initial filing. */
    UNDER_CONTRACT_AT_FILED_EMPLOYERS,
    /** Workers who should have a written contract, by the independent register, at the same employers. */
    SHOULD_SIGN_AT_FILED_EMPLOYERS,
    /** Workers under a written contract in force, at all employers. */
    UNDER_CONTRACT,
    /** Workers who should have a written contract, by the independent register, at all employers. */
    SHOULD_SIGN,
    /** Employers with an accepted initial filing, not deregistered. */
    EMPLOYERS_FILED,
    /** Employers obliged to file: the initial filing is due, or it was made earlier. */
    EMPLOYERS_OBLIGED,
    /** Workers with an accepted hire filing whose relationship has not ended, at employers obliged to file. */
    WORKERS_ON_FILE,
    /** Workers on the roll, by the independent register, at employers obliged to file. */
    WORKERS_ON_ROLL,
    /** Employers for which the independent register declared a head-count for the very month: how far it has come. */
    EMPLOYERS_DECLARED,
    /** Cases accepted before the month or in it, and not concluded before it. */
    CASES_TO_CONCLUDE(Of.CASES),
    /** Cases concluded in the month. */
    CASES_CONCLUDED(Of.CASES),
    /** Cases whose last day to be concluded in time falls into the month. */
    CASE_LIMITS(Of.CASES),
    /** Of these, those that were concluded in time. */
    CASES_CONCLUDED_IN_TIME(Of.CASES),
    /** By how many fewer petitions were registered in the month than in the same month of the year before; below 0 when more. */
    PETITIONS_FEWER(Of.PETITIONS),
    /** Petitions registered in the same month of the year before. */
    PETITIONS_A_YEAR_BEFORE(Of.PETITIONS);

    /** Whose ledgers a measure adds up. */
    public enum Of {
        EMPLOYERS,
        CASES,
        PETITIONS
    }

    private final Of of;

    Measure() {
        this(Of.EMPLOYERS);
    }

    Measure(Of of) {
        this.of = of;
    }

    /** Whose ledgers it adds up. */
    public Of of() {
        return of;
    }
}
