package org.hemu.api.inspection;

/** What a report or a complaint has to say and does not (关于实施《劳动保障监察条例》若干规定 第十八条第一款第二项). */
public enum MissingItem {
    /** Which employer it is about. */
    EMPLOYER,
    /** That the employer harmed whoever complains. */
    HARM_BY_EMPLOYER
}
