package org.hemu.api.inspection;

/** What an employer has to do by a decision. */
public enum DutyKind {
    PAY_WAGES,
    /** 加付赔偿金: on top of wages that were ordered to be paid and were not (劳动保障监察条例 第二十六条). */
    PAY_EXTRA_DAMAGES,
    PAY_SOCIAL_INSURANCE,
    PAY_FINE,
    OTHER_PAYMENT,
    /** Something other than a payment, such as concluding contracts. */
    CORRECTION;

    /** Whether money is owed. */
    public boolean isPayment() {
        return this != CORRECTION;
    }
}
