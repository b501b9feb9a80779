package org.hemu.app.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Names and values of a query string, as they go over the wire. */
final class QueryText {
    private static final char LAST_ASCII = 0x7f;

    private QueryText() {}

    /** The text that is encoded; empty if it is none: half an escape, no UTF-8, or control characters. */
    static Optional<String> decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char next = encoded.charAt(at);
            if (next == '%') {
                if (!isEscape(encoded, at)) {
                    return Optional.empty();
                }
                bytes.write(HexFormat.fromHexDigits(encoded, at + 1, at + 3));
                at += 2;
            } else if (next > LAST_ASCII) {
                return Optional.empty();
            } else {
                bytes.write(next == '+' ? ' ' : next);
            }
        }
        return text(bytes.toByteArray()).filter(PlainText::isPlain);
    }

    private static boolean isEscape(String encoded, int at) {
        return at + 2 < encoded.length()
                && HexFormat.isHexDigit(encoded.charAt(at + 1))
                && HexFormat.isHexDigit(encoded.charAt(at + 2));
    }

    private static Optional<String> text(byte[] utf8) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
