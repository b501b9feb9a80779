package org.hemu.query.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.employment.MaskedPersons;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.NotFound.Kind;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The auditor's questions. Timelines run from the newest event backwards. */
@Component
public class AuditQueries {
    private static final Duration TICK = Duration.ofNanos(1_000);

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Timeline timeline;
    private final Cursors cursors;
    private final Freshness freshness;
    private final AuditedEvents audited;
    private final Disclosure disclosure;

    public AuditQueries(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            Rows<AuditBucket> index,
            Disclosure disclosure,
            MaskedPersons persons,
            Cursors cursors,
            Freshness freshness) {
        this.log = log;
        this.decode = decode;
        this.audited = new AuditedEvents(decode, disclosure, persons);
        this.timeline = new Timeline(index);
        this.cursors = cursors;
        this.freshness = freshness;
        this.disclosure = disclosure;
    }

    private record Before(long position) {}

    /**
     * The history of one aggregate.
     *
     * @throws NotFound if the log knows no such aggregate, or none that the actor may see
     */
    public Page<AuditedEvent> ofAggregate(String aggregateId, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(List.of());
        Before before = cursors.read(cursor, Before.class);
        List<StoredEvent> earlier = history(Operation.READ_TIMELINES, aggregateId).stream()
                .filter(event -> before == null || event.position() < before.position())
                .toList();
        List<StoredEvent> page = earlier.subList(Math.max(0, earlier.size() - Limits.page(limit)), earlier.size());
        String next = page.size() < earlier.size()
                ? cursors.write(new Before(page.getFirst().position()))
                : null;
        return new Page<>(page.reversed().stream().map(audited::of).toList(), next, asOf);
    }

    /** What the actor has caused, whoever it was about. */
    public Page<AuditedEvent> ofActor(String subject, Span span, @Nullable String cursor, int limit) {
        return search(entry -> entry.causedBy(subject), span, cursor, limit);
    }

    /** What was recorded about the unit and everything below it, by the codes of that time. */
    public Page<AuditedEvent> ofJurisdiction(JurisdictionCode code, Span span, @Nullable String cursor, int limit) {
        disclosure.unit(code);
        return search(entry -> entry.concerns(code), span, cursor, limit);
    }

    private Page<AuditedEvent> search(Predicate<AuditEntry> wanted, Span span, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(List.of(AuditIndex.NAME));
        Before before = cursors.read(cursor, Before.class);
        long lowest = span.from() == null ? 0 : log.headAt(span.from().minus(TICK));
        long open = Math.min(asOf.position() + 1, span.to() == null ? Long.MAX_VALUE : log.headAt(span.to()));
        Timeline.Found found = timeline.search(
                lowest,
                before == null ? open : Math.min(open, before.position()),
                wanted.and(disclosure::entry),
                Limits.page(limit));
        return new Page<>(
                events(found.positions()),
                found.before() > lowest ? cursors.write(new Before(found.before())) : null,
                asOf);
    }

    private List<AuditedEvent> events(List<Long> positions) {
        List<AuditedEvent> events = new ArrayList<>(positions.size());
        for (int i = 0; i < positions.size(); ) {
            int end = i + 1;
            while (end < positions.size() && positions.get(end) == positions.get(end - 1) - 1) {
                end++;
            }
            log.read(positions.get(end - 1), end - i).reversed().stream()
                    .map(audited::of)
                    .forEach(events::add);
            i = end;
        }
        return List.copyOf(events);
    }

    /**
     * The state of an aggregate at a past moment, folded anew from its events.
     *
     * @throws NotFound if the log knows no such aggregate, or knew none at that moment
     * @throws EventUnreadable if one of its events cannot be read
     */
    public Answer<PastState> stateAsOf(String aggregateId, Moment moment) {
        long head = log.head();
        long asked = switch (moment) {
            case Moment.AtPosition at -> at.position();
            case Moment.AtInstant at -> log.headAt(at.instant()) - 1;
        };
        long last = Math.min(asked, head - 1);
        List<StoredEvent> stored = history(Operation.READ_AUDIT, aggregateId).stream()
                .filter(event -> event.position() <= last)
                .toList();
        List<Recorded> history = stored.stream().map(this::readable).toList();
        if (history.isEmpty()) {
            throw new NotFound(Kind.NOTHING_BEFORE_THAT_MOMENT, aggregateId);
        }
        Recorded latest = history.getLast();
        return new Answer<>(
                new PastState(
                        latest.aggregateType(), aggregateId, PastStates.after(history), audited.of(stored.getLast())),
                new AsOf(last, head, 0, 0, false));
    }

    private Recorded readable(StoredEvent event) {
        try {
            return decode.apply(event);
        } catch (RuntimeException e) {
            throw new EventUnreadable(event.position(), event.type(), e);
        }
    }

    private List<StoredEvent> history(Operation reading, String aggregateId) {
        List<StoredEvent> history = log.readAggregate(aggregateId, 0);
        if (history.isEmpty()
                || !disclosure.aggregate(reading, history.getFirst().aggregateType(), aggregateId)) {
            throw new NotFound(Kind.AGGREGATE_UNKNOWN, aggregateId);
        }
        return history;
    }
}
