package org.hemu.api.casework;

/** The ways in which a grievance is dealt with; a matter may go from one to another. */
public enum Channel {
    /** Mediation of a labour dispute (劳动争议调解). */
    MEDIATION,
    /** Labour security inspection (劳动保障监察). */
    INSPECTION,
    /** Letters and visits (信访). */
    PETITION,
    /** Labour arbitration (劳动争议仲裁). */
    ARBITRATION,
    /** A people's court (人民法院). */
    COURT
}
