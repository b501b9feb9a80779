package org.hemu.query.employment;

import org.hemu.api.employment.IdentityDocument;
import org.jspecify.annotations.Nullable;

/**
 * A natural person as far as readers may see: the surname with an asterisk, the document number without its middle.
 *
 * @param name for example {@code 张*}
 * @param document for example {@code 220102********0013}; absent when the filing names none
 */
public record MaskedPerson(
        String name,
        IdentityDocument.@Nullable Kind documentKind,
        @Nullable String document) {}
