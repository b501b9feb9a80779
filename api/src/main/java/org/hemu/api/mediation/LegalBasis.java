package org.hemu.api.mediation;

/** What a body mediates by. It decides which routes are open to what is agreed before it. */
public enum LegalBasis {
    /** 劳动争议调解仲裁法 第十条. */
    DISPUTE_MEDIATION_LAW,
    /** 企业劳动争议协商调解规定. */
    ENTERPRISE_MEDIATION_RULES,
    /** 人民调解法: oral agreements, and confirmation by a court. */
    PEOPLES_MEDIATION_LAW,
    /** 吉林省街镇乡、社区劳动争议调解规则（试行）. */
    JILIN_TRIAL_RULES
}
