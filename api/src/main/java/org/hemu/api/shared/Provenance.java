package org.hemu.api.shared;

import org.jspecify.annotations.Nullable;

/**
 * What every event answers besides its content: who, for which jurisdiction, by which command, caused by what.
 *
 * @param actor who acted
 * @param authority on whose authority a part of the program acted; absent when somebody acted themselves
 * @param command simple name of the command that was decided, for example {@code SubmitFiling}
 * @param correlationId shared by everything that follows from one request
 * @param causationId what caused this event directly: the command, or the event that it follows from
 * @param requestKey the client's {@code Idempotency-Key}, when the command came with one
 */
public record Provenance(
        Actor actor,
        @Nullable Actor authority,
        String command,
        String correlationId,
        String causationId,
        @Nullable String requestKey) {

    /** Of somebody who acted themselves. */
    public Provenance(
            Actor actor, String command, String correlationId, String causationId, @Nullable String requestKey) {
        this(actor, null, command, correlationId, causationId, requestKey);
    }

    /** Of what a part of the program does because of this, on the authority of whoever it was that acted. */
    public Provenance followedBy(String part, String followingCommand) {
        return new Provenance(
                Actor.system(part, actor.jurisdiction()),
                authority == null ? actor : authority,
                followingCommand,
                correlationId,
                causationId,
                requestKey);
    }

    /** The same, caused by that. */
    public Provenance causedBy(String cause) {
        return new Provenance(actor, authority, command, correlationId, cause, requestKey);
    }
}
