package org.hemu.api.casework;

/**
 * A document that is kept outside, for what it tells may be about persons: here is only what proves that it was not changed.
 *
 * @param sha256 64 lower-case hexadecimal digits; see {@link #isWellFormed(String)}
 */
public record DocumentDigest(DocumentKind kind, String sha256) {
    private static final int LENGTH = 64;

    /** Whether the text can be a digest. */
    public static boolean isWellFormed(String sha256) {
        return sha256.length() == LENGTH
                && sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
