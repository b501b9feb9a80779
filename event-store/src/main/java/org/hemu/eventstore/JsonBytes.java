package org.hemu.eventstore;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON as UTF-8 bytes, as it lies in the log. The bytes are shared, never copied: nobody may write to them. */
public final class JsonBytes {
    private final byte[] utf8;

    private JsonBytes(byte[] utf8) {
        this.utf8 = utf8;
    }

    public static JsonBytes of(byte[] utf8) {
        return new JsonBytes(utf8);
    }

    public static JsonBytes of(String json) {
        return new JsonBytes(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes themselves; for reading only. */
    public byte[] utf8() {
        return utf8;
    }

    public int length() {
        return utf8.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonBytes bytes && Arrays.equals(utf8, bytes.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
