package org.hemu.domain.shared;

/** The first 128 bits of a digest as 26 lower-case characters (RFC 4648, without padding). */
public final class Base32 {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 128;

    private Base32() {}

    /** The characters of a digest of at least 16 bytes. */
    public static String of(byte[] digest) {
        StringBuilder text = new StringBuilder(26);
        int buffer = 0;
        int held = 0;
        for (int i = 0; i < BITS / 8; i++) {
            buffer = (buffer << 8) | (digest[i] & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(ALPHABET.charAt((buffer >> held) & 31));
            }
            buffer &= (1 << held) - 1;
        }
        return text.append(ALPHABET.charAt((buffer << (5 - held)) & 31)).toString();
    }
}
