package org.hemu.api.petition;

/** What an organ answers (处理、复查、复核意见). */
public enum Opinion {
    /** The request is founded on facts and law, and granted (支持). */
    SUPPORTED,
    /** The request is reasonable, but the law does not provide for it; that is explained (解释). */
    EXPLAINED,
    /** The request is not founded on facts or law (不支持). */
    NOT_SUPPORTED
}
