package org.hemu.api.employment;

/** Why an employer ceases (注销备案). */
public enum DeregistrationReason {
    DISSOLVED,
    BANKRUPT,
    LICENCE_REVOKED,
    ORDERED_CLOSED,
    MERGED,
    SPLIT,
    MOVED_OUT_OF_PROVINCE
}
