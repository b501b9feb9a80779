package org.hemu.query.shared;

import org.springframework.http.ResponseEntity;

/** Single resources over HTTP, with the version of their aggregate as {@code ETag}. */
public final class Versioned {
    private Versioned() {}

    public static <T> ResponseEntity<Answer<T>> of(Answer<T> answer, long version) {
        return of(answer, version, false);
    }

    /**
     * An answer with its version.
     *
     * @param erased whether a person in the answer was erased, which changes the answer and not the aggregate
     */
    public static <T> ResponseEntity<Answer<T>> of(Answer<T> answer, long version, boolean erased) {
        return ResponseEntity.ok()
                .eTag("\"" + version + (erased ? "e" : "") + "\"")
                .body(answer);
    }
}
