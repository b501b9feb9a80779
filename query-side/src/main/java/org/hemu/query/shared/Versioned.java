package org.hemu.query.shared;

import org.springframework.http.ResponseEntity;

/** Single resources over HTTP, with the version of their aggregate as {@code ETag}. */
public final class Versioned {
    private Versioned() {}

    public static <T> ResponseEntity<Answer<T>> of(Answer<T> answer, long version) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(answer);
    }
}
