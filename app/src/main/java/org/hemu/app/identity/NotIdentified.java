package org.hemu.app.identity;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** Nobody can be said to have sent a request, and why. */
public final class NotIdentified extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String kind;
    private final transient Map<String, String> facts;

    private NotIdentified(HttpStatus status, String kind, Map<String, String> facts) {
        super(kind + " " + facts);
        this.status = status;
        this.kind = kind;
        this.facts = facts;
    }

    /** There is neither a token nor a session. */
    static NotIdentified missing() {
        return new NotIdentified(HttpStatus.UNAUTHORIZED, "actor-required", Map.of("header", "Authorization"));
    }

    /** There is a token, and it is none that can be believed. */
    static NotIdentified tokenRefused(String reason) {
        return new NotIdentified(HttpStatus.UNAUTHORIZED, "token-refused", Map.of("reason", reason));
    }

    /** Somebody was sent to sign in, and has come back in vain. */
    static NotIdentified signInRefused(String reason) {
        return new NotIdentified(HttpStatus.UNAUTHORIZED, "sign-in-refused", Map.of("reason", reason));
    }

    /** A session is there, and nothing that shows that the page itself sent the request. */
    static NotIdentified forgery() {
        return new NotIdentified(HttpStatus.FORBIDDEN, "forgery-suspected", Map.of("header", "X-XSRF-TOKEN"));
    }

    /** The issuer, which would have to be asked for its keys, does not answer. */
    static NotIdentified issuerUnreachable() {
        return new NotIdentified(HttpStatus.SERVICE_UNAVAILABLE, "issuer-unreachable", Map.of());
    }

    public HttpStatus status() {
        return status;
    }

    /** What the answer asks for (RFC 6750). */
    public String challenge() {
        return kind.equals("token-refused") ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    /** The last part of the problem's type. */
    public String kind() {
        return kind;
    }

    public Map<String, String> facts() {
        return facts;
    }
}
