package org.hemu.query.audit;

import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;

/** The auditor's questions. Timelines run from the newest event backwards. */
public interface AuditQueries {

    /**
     * The history of one aggregate.
     *
     * @throws org.hemu.query.shared.NotFound if the log knows no such aggregate
     */
    Page<AuditedEvent> ofAggregate(String aggregateId, @Nullable String cursor, int limit);

    /** What the actor has caused, whoever it was about. */
    Page<AuditedEvent> ofActor(String subject, Span span, @Nullable String cursor, int limit);

    /** What was recorded about the unit and everything below it, by the codes of that time. */
    Page<AuditedEvent> ofJurisdiction(JurisdictionCode code, Span span, @Nullable String cursor, int limit);

    /**
     * The state of an aggregate at a past moment, folded anew from its events.
     *
     * @throws org.hemu.query.shared.NotFound if the log knows no such aggregate, or knew none at that moment
     */
    Answer<PastState> stateAsOf(String aggregateId, Moment moment);
}
