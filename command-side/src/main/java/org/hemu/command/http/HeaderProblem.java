package org.hemu.command.http;

import org.springframework.http.HttpStatus;

/** A request header is missing or malformed. */
final class HeaderProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final HttpStatus status;
    private final String kind;
    private final String header;

    HeaderProblem(HttpStatus status, String kind, String header) {
        super(kind + ": " + header);
        this.status = status;
        this.kind = kind;
        this.header = header;
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
