package org.hemu.query.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hemu.query.shared.BadRequest.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cursors as clients see them: opaque text, base64url of a small JSON document that says where a list goes on. A cursor
 * holds nothing that its reader could not have read in the page before. A place has no absent components.
 */
@Component
public final class Cursors {
    private static final String PARAMETER = "cursor";
    private static final int LONGEST = 2_000;

    private final JsonMapper json;

    public Cursors(JsonMapper json) {
        this.json = json;
    }

    /** The cursor for the place in the list. */
    public String write(Record place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(place));
    }

    /**
     * The place a cursor stands for; null for the beginning of the list.
     *
     * @throws BadRequest if the cursor is none, or one of another list
     */
    public <T extends Record> @Nullable T read(@Nullable String cursor, Class<T> type) {
        if (cursor == null) {
            return null;
        }
        if (cursor.isEmpty() || cursor.length() > LONGEST) {
            throw new BadRequest(Violation.MALFORMED, PARAMETER);
        }
        byte[] place = decoded(cursor);
        try {
            return strict(type, place);
        } catch (JacksonException e) {
            throw (BadRequest) new BadRequest(Violation.FOREIGN_CURSOR, PARAMETER).initCause(e);
        }
    }

    private <T extends Record> T strict(Class<T> type, byte[] place) {
        T read = json.readerFor(type)
                .with(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readValue(place);
        if (read == null) {
            throw new BadRequest(Violation.FOREIGN_CURSOR, PARAMETER);
        }
        return read;
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw (BadRequest) new BadRequest(Violation.MALFORMED, PARAMETER).initCause(e);
        }
    }
}
