package org.hemu.api.inspection;

/** Why an inspector's card holds no more before its last day. */
public enum CardEnd {
    /** Left the body, or took another post. */
    LEFT_POST,
    /** Revoked for a breach of duty. */
    REVOKED
}
