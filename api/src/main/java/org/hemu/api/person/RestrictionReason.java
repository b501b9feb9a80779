package org.hemu.api.person;

/** Why personal data that would be erased is only stored instead (个人信息保护法 第四十七条第二款). */
public enum RestrictionReason {
    /** The period for which a law says to keep it has not run out. */
    RETENTION_RUNNING,
    /** It is technically hard to erase. */
    ERASURE_NOT_FEASIBLE
}
