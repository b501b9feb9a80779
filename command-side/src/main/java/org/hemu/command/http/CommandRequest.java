package org.hemu.command.http;

import org.hemu.api.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a command request say.
 *
 * @param idempotencyKey value of {@code Idempotency-Key}, at most 255 printable characters
 * @param fingerprint digest of method, path and body; tells whether a key comes with the same request again
 * @param ifMatch aggregate version from {@code If-Match}
 * @param content JSON pointer of the part of the body that the command states; empty for the whole
 */
public record CommandRequest(
        Actor actor,
        @Nullable String idempotencyKey,
        String fingerprint,
        @Nullable Long ifMatch,
        String content) {
    /** Request attribute that holds the fingerprint of a request with a key. */
    public static final String FINGERPRINT = "hemu.fingerprint";

    /** The same request as one of several commands that a batch consists of. */
    public CommandRequest part(String name) {
        return new CommandRequest(
                actor, idempotencyKey == null ? null : idempotencyKey + "/" + name, fingerprint, null, content);
    }

    /** The same request of which the command states only a part of the body. */
    public CommandRequest stating(String pointer) {
        return new CommandRequest(actor, idempotencyKey, fingerprint, ifMatch, pointer);
    }
}
