package org.hemu.domain.mediation;

import java.time.LocalDate;
import org.hemu.domain.shared.Rule;

/** The laws that mediation rests on, and since when. */
final class Instruments {
    /** 劳动争议调解仲裁法. */
    static final LocalDate DISPUTE_LAW = LocalDate.of(2008, 5, 1);

    /** 人民调解法. */
    static final LocalDate PEOPLES_MEDIATION_LAW = LocalDate.of(2011, 1, 1);

    /** 企业劳动争议协商调解规定. */
    static final LocalDate ENTERPRISE_RULES = LocalDate.of(2012, 1, 1);

    private Instruments() {}

    static Rule ofDisputeLaw(String code, String article) {
        return Rule.since(DISPUTE_LAW, code, "劳动争议调解仲裁法", article);
    }

    static Rule ofPeoplesMediationLaw(String code, String article) {
        return Rule.since(PEOPLES_MEDIATION_LAW, code, "人民调解法", article);
    }

    static Rule ofEnterpriseRules(String code, String article) {
        return Rule.since(ENTERPRISE_RULES, code, "企业劳动争议协商调解规定", article);
    }
}
