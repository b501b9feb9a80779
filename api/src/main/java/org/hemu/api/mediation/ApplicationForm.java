package org.hemu.api.mediation;

/** How mediation was applied for (劳动争议调解仲裁法 第十二条). */
public enum ApplicationForm {
    WRITTEN,
    /** Said, and recorded on the spot. */
    ORAL
}
