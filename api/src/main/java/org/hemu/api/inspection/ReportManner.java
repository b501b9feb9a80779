package org.hemu.api.inspection;

/** How a report came in. */
public enum ReportManner {
    /** By letter, or in a letter box (举报信箱). */
    LETTER_BOX,
    /** By telephone (举报投诉电话). */
    PHONE,
    /** In person (来访). */
    VISIT
}
