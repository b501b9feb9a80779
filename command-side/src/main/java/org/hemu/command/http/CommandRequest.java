package org.hemu.command.http;

import org.hemu.api.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a command request say.
 *
 * @param idempotencyKey value of {@code Idempotency-Key}, at most 255 printable characters
 * @param fingerprint digest of method, path and body; tells whether a key comes with the same request again
 * @param ifMatch aggregate version from {@code If-Match}
 */
public record CommandRequest(
        Actor actor,
        @Nullable String idempotencyKey,
        String fingerprint,
        @Nullable Long ifMatch) {
    /** Request attribute that holds the fingerprint of a request with a key. */
    public static final String FINGERPRINT = "hemu.fingerprint";

    /** The same request as one of several commands that a batch consists of. */
    public CommandRequest part(String name) {
        return new CommandRequest(
                actor, idempotencyKey == null ? null : idempotencyKey + "/" + name, fingerprint, null);
    }
}
