package org.hemu.api.mediation;

/** What can follow an agreement. */
public enum Remedy {
    /** 仲裁审查. */
    ARBITRATION_REVIEW,
    /** 司法确认. */
    JUDICIAL_CONFIRMATION,
    /** 支付令. */
    PAYMENT_ORDER
}
