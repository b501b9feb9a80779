package org.hemu.api.inspection;

/** Who can set a decision aside. */
public enum ReviewAuthority {
    /** The organ of administrative reconsideration (行政复议机关). */
    RECONSIDERATION_ORGAN,
    /** 人民法院. */
    COURT
}
