package org.hemu.api.mediation;

/** Who can set an agreement aside; no party can. */
public enum SettingAsideAuthority {
    /** 劳动争议仲裁委员会. */
    ARBITRATION_COMMISSION,
    /** 人民法院. */
    COURT
}
