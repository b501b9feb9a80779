package org.hemu.api.employment;

import org.hemu.api.shared.TextValue;

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, in use from 2015-10-01.
 */
public record UnifiedSocialCreditCode(String value) implements TextValue {
    @Override
    public String toString() {
        return value;
    }
}
