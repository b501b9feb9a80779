package org.hemu.query.employment;

import org.hemu.api.person.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * A natural person as far as readers may see: the surname with an asterisk, the document number without its middle.
 *
 * @param name for example {@code 张*}; 已删除 once the personal data is erased, 限制处理 while it
 *     is only stored
 * @param document for example {@code 220102********0013}; absent when the filing names none
 */
public record MaskedPerson(
        String name,
        IdentityDocument.@Nullable Kind documentKind,
        @Nullable String document) {
    /** Whose key has been destroyed. */
    public static final MaskedPerson ERASED = new MaskedPerson("已删除", null, null);

    /** Whose data is only stored. */
    public static final MaskedPerson RESTRICTED = new MaskedPerson("限制处理", null, null);
}
