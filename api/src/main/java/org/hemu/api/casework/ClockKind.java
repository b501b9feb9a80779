package org.hemu.api.casework;

/** The clocks that run in cases. A case has at most one of each. */
public enum ClockKind {
    /** The body decides whether it takes the case. */
    MEDIATION_ACCEPTANCE(Nature.DUTY),
    /** Once it has run out without an agreement, the parties may go to arbitration. */
    MEDIATION_WITHOUT_AGREEMENT(Nature.TERM),
    /** The body ends the mediation; else it is deemed failed. */
    MEDIATION_CONCLUSION(Nature.DUTY),
    /** What was agreed is performed. */
    AGREEMENT_PERFORMANCE(Nature.DUTY),
    /** Both parties may ask the arbitration commission to review the agreement. */
    ARBITRATION_REVIEW(Nature.TERM),
    /** Both parties may ask a court to confirm the agreement. */
    JUDICIAL_CONFIRMATION(Nature.TERM),
    /** An office for letters and visits sorts a petition, and forwards it. */
    PETITION_FORWARDING(Nature.DUTY),
    /** The competent organ decides whether it accepts a petition, and informs the petitioner. */
    PETITION_ACCEPTANCE(Nature.DUTY),
    /** A petition is handled and answered. */
    PETITION_HANDLING(Nature.DUTY),
    /** The petitioner may ask for a review. */
    PETITION_REVIEW_REQUEST(Nature.TERM),
    /** The next higher organ answers. */
    PETITION_REVIEW(Nature.DUTY),
    /** The petitioner may ask for a re-examination. */
    PETITION_REEXAMINATION_REQUEST(Nature.TERM),
    /** The organ above that one answers for good. */
    PETITION_REEXAMINATION(Nature.DUTY),
    /** The inspection decides whether it takes a complaint. */
    INSPECTION_ACCEPTANCE(Nature.DUTY),
    /** Whoever complained supplements the complaint; once it has run out, the complaint can be refused. */
    COMPLAINT_SUPPLEMENT(Nature.TERM),
    /** The inspectors end their investigation. */
    INVESTIGATION(Nature.DUTY),
    /** The inspection decides after the investigation. */
    INSPECTION_DECISION(Nature.DUTY),
    /** The employer may ask for a hearing. */
    HEARING_REQUEST(Nature.TERM),
    /** What was decided is performed. */
    DECISION_PERFORMANCE(Nature.DUTY),
    /** Once it has run out after a reminder, a court can be asked to enforce the decision. */
    ENFORCEMENT_REMINDER(Nature.TERM);

    /** What it means that a clock has run out. */
    public enum Nature {
        /** Somebody missed it, and still has to do it. */
        DUTY,
        /** Nobody missed anything: what could be done until then cannot any more, or can be done from now on. */
        TERM
    }

    private final Nature nature;

    ClockKind(Nature nature) {
        this.nature = nature;
    }

    /** What it means that it has run out. */
    public Nature nature() {
        return nature;
    }
}
