package org.hemu.api.mediation;

/** What an obligation is for. */
public enum ClaimKind {
    /** 拖欠劳动报酬. */
    WAGE_ARREARS,
    /** 工伤医疗费. */
    WORK_INJURY_MEDICAL_COSTS,
    /** 经济补偿. */
    SEVERANCE,
    /** 赔偿金. */
    DAMAGES,
    OTHER_PAYMENT,
    /** Something other than a payment, such as issuing a certificate. */
    ACT;

    /** Whether money is owed. */
    public boolean isPayment() {
        return this != ACT;
    }

    /** Whether a court issues an order to pay it (劳动争议调解仲裁法 第十六条). */
    public boolean allowsPaymentOrder() {
        return switch (this) {
            case WAGE_ARREARS, WORK_INJURY_MEDICAL_COSTS, SEVERANCE, DAMAGES -> true;
            case OTHER_PAYMENT, ACT -> false;
        };
    }
}
