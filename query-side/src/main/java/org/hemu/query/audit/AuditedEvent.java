package org.hemu.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * One event of the log, for the auditor.
 *
 * @param position place in the log
 * @param sequence place in its aggregate's history, from 0
 * @param type stable name of the event
 * @param recordedAt when the log took it
 * @param effectiveOn the day from which, by its content, it holds; absent when the content cannot be read
 * @param jurisdiction the unit it is about; absent when the content cannot be read
 * @param actor who acted, and for which unit
 * @param authority on whose authority a part of the program acted; absent when somebody acted themselves
 * @param command simple name of the command that was decided
 * @param correlationId shared by everything that follows from one request
 * @param causationId what caused it directly: the command, or the event that it follows from
 * @param change its content, natural persons masked; absent when it cannot be read
 * @param unreadable why the content cannot be read, when it cannot
 */
public record AuditedEvent(
        long position,
        long sequence,
        String aggregateType,
        String aggregateId,
        String eventId,
        String type,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        @Nullable JurisdictionCode jurisdiction,
        Actor actor,
        @Nullable Actor authority,
        String command,
        String correlationId,
        String causationId,
        @Nullable Map<String, Object> change,
        @Nullable String unreadable) {}
