package org.hemu.query.audit;

import java.time.Instant;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.query.casework.ClocksOfCases;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.EmployersByCode;
import org.hemu.query.employment.Relationships;
import org.hemu.query.mediation.Bodies;
import org.hemu.query.mediation.Cases;
import org.hemu.query.person.SubjectStandings;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.BadRequest.Violation;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Reads;
import org.hemu.query.shared.Requested;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The auditor's questions over HTTP. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditLookup {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final AuditQueries audit;

    AuditLookup(AuditQueries audit) {
        this.audit = audit;
    }

    @Needs(Operation.READ_TIMELINES)
    @GetMapping("/aggregates/{id}/events")
    @Reads({
        Employers.NAME,
        EmployersByCode.NAME,
        Relationships.NAME,
        Cases.NAME,
        Bodies.NAME,
        ClocksOfCases.NAME,
        SubjectStandings.NAME
    })
    Page<AuditedEvent> ofAggregate(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        return audit.ofAggregate(id, cursor, limit);
    }

    @Needs(Operation.READ_AUDIT)
    @GetMapping("/aggregates/{id}/state")
    Answer<PastState> state(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable Instant at) {
        return audit.stateAsOf(id, moment(position, at));
    }

    private static Moment moment(@Nullable Long position, @Nullable Instant at) {
        if (position != null && at != null) {
            throw new BadRequest(Violation.CONTRADICTORY, "at");
        }
        if (position != null && position < 0) {
            throw new BadRequest(Violation.OUT_OF_RANGE, "position");
        }
        if (position != null) {
            return new Moment.AtPosition(position);
        }
        if (at != null) {
            return new Moment.AtInstant(imaginable("at", at));
        }
        throw new BadRequest(Violation.MISSING, "position");
    }

    @Needs(Operation.READ_AUDIT)
    @GetMapping("/actors/{subject}/events")
    @Reads(AuditIndex.NAME)
    Page<AuditedEvent> ofActor(
            @PathVariable String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        return audit.ofActor(subject, span(from, to), cursor, limit);
    }

    @Needs(Operation.READ_AUDIT)
    @GetMapping("/jurisdictions/{code}/events")
    @Reads(AuditIndex.NAME)
    Page<AuditedEvent> ofJurisdiction(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Limits.DEFAULT_PAGE) int limit) {
        return audit.ofJurisdiction(Requested.jurisdiction(code), span(from, to), cursor, limit);
    }

    private static Span span(@Nullable Instant from, @Nullable Instant to) {
        if (from != null) {
            imaginable("from", from);
        }
        if (to != null) {
            imaginable("to", to);
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadRequest(Violation.REVERSED, "to");
        }
        return new Span(from, to);
    }

    private static Instant imaginable(String parameter, Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new BadRequest(Violation.MALFORMED, parameter);
        }
        return instant;
    }
}
