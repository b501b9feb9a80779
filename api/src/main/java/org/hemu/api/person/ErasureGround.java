package org.hemu.api.person;

/** Why personal data is erased (个人信息保护法 第四十七条). */
public enum ErasureGround {
    /** The purpose is achieved, cannot be achieved, or needs the data no longer. */
    PURPOSE_ENDED,
    /** The period of retention has run out. */
    RETENTION_ENDED,
    CONSENT_WITHDRAWN,
    /** The data was processed against the law or an agreement. */
    PROCESSED_UNLAWFULLY,
    OTHER
}
