package org.hemu.api.shared;

import org.jspecify.annotations.Nullable;

/**
 * What every event answers besides its content: who, for which jurisdiction, by which command, caused by what.
 *
 * @param actor who acted
 * @param command simple name of the command that was decided, for example {@code SubmitFiling}
 * @param correlationId shared by everything that follows from one request
 * @param causationId the message that caused this event directly
 * @param requestKey the client's {@code Idempotency-Key}, when the command came with one
 */
public record Provenance(
        Actor actor,
        String command,
        String correlationId,
        String causationId,
        @Nullable String requestKey) {}
