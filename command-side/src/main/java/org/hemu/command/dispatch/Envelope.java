package org.hemu.command.dispatch;

import java.time.LocalDate;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a command besides its content.
 *
 * @param today the business date in Asia/Shanghai on which the command is decided
 * @param correlationId shared by everything that follows from one request
 * @param expectedVersion the version of the aggregate the sender has seen; absent when it does not matter
 * @param request the idempotent request the command came with; absent when it may simply be sent again
 * @param causationId the event that the command follows from; absent when somebody asked for it
 * @param authority on whose authority a part of the program acts; absent when somebody acts themselves
 */
public record Envelope(
        Actor actor,
        LocalDate today,
        String correlationId,
        @Nullable Long expectedVersion,
        @Nullable IdempotentRequest request,
        @Nullable String causationId,
        @Nullable Actor authority) {

    /** Of what somebody asks for. */
    public Envelope(
            Actor actor,
            LocalDate today,
            String correlationId,
            @Nullable Long expectedVersion,
            @Nullable IdempotentRequest request) {
        this(actor, today, correlationId, expectedVersion, request, null, null);
    }

    /**
     * A request that must have one effect however often it is sent.
     *
     * @param key unique per client and {@code Idempotency-Key}
     * @param fingerprint digest of the command
     */
    public record IdempotentRequest(String key, String fingerprint) {}

    public static Envelope of(Actor actor, LocalDate today, String correlationId) {
        return new Envelope(actor, today, correlationId, null, null);
    }

    /** The same of a command that follows from an event, on the authority of whoever acted then. */
    public Envelope causedBy(String eventId, Provenance of) {
        return new Envelope(
                actor,
                today,
                correlationId,
                expectedVersion,
                request,
                eventId,
                of.authority() == null ? of.actor() : of.authority());
    }
}
