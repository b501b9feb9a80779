package org.hemu.command.mediation;

import jakarta.validation.constraints.Pattern;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.jspecify.annotations.Nullable;

/** A document that is kept outside, as a client names it. */
public record DigestBody(
        DocumentKind kind, @Pattern(regexp = Codes.DIGEST) String sha256) {
    /** The document. */
    public DocumentDigest digest() {
        return new DocumentDigest(kind, sha256);
    }

    /** The document, where there is one. */
    public static @Nullable DocumentDigest orNull(@Nullable DigestBody body) {
        return body == null ? null : body.digest();
    }
}
