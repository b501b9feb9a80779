package org.hemu.api.casework;

/** How mediation was applied for (劳动争议调解仲裁法 第十二条), or a complaint was made (劳动保障监察条例 第九条). */
public enum ApplicationForm {
    WRITTEN,
    /** Said, and recorded on the spot. */
    ORAL
}
