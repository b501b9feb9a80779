package org.hemu.api.petition;

/** Why a petition is to be counted as something else. */
public enum ReclassificationGround {
    /** It was registered as something that it never was. */
    ENTERED_WRONGLY,
    /** Its examination showed what it is about. */
    FOUND_ON_EXAMINATION,
    /** The petitioner said what they want. */
    CLARIFIED_BY_PETITIONER
}
