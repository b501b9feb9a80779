package org.hemu.app.http;

import org.springframework.http.HttpStatus;

/** A request does not say who sends it, or not so that it can be understood. */
final class NotIdentified extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;
    private final String kind;
    private final String header;

    private NotIdentified(HttpStatus status, String kind, String header) {
        super(kind + ": " + header);
        this.status = status;
        this.kind = kind;
        this.header = header;
    }

    /** @param header the one that is missing */
    static NotIdentified missing(String header) {
        return new NotIdentified(HttpStatus.UNAUTHORIZED, "actor-required", header);
    }

    static NotIdentified malformed(String header) {
        return new NotIdentified(HttpStatus.BAD_REQUEST, "header-malformed", header);
    }

    HttpStatus status() {
        return status;
    }

    String kind() {
        return kind;
    }

    String header() {
        return header;
    }
}
