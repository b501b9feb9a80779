package org.hemu.api.petition;

/** Why a petition is supervised (督办). */
public enum SupervisionGround {
    /** Not done within its time. */
    OVERDUE,
    /** The result was not reported back. */
    RESULT_NOT_REPORTED,
    /** Not handled by the procedure that the law prescribes. */
    PROCEDURE_NOT_FOLLOWED,
    /** Passed on, perfunctory, or put off (推诿、敷衍、拖延). */
    EVADED,
    /** The opinion is not carried out. */
    NOT_CARRIED_OUT,
    OTHER
}
