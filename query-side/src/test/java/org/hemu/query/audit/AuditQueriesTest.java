package org.hemu.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.RELATIONSHIP;
import static org.hemu.query.employment.EmploymentStory.accepted;
import static org.hemu.query.employment.EmploymentStory.contract;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.filing;
import static org.hemu.query.employment.EmploymentStory.hire;
import static org.hemu.query.employment.EmploymentStory.hired;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.employment.EmploymentStory.since;
import static org.hemu.query.employment.EmploymentStory.standing;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.jurisdiction.JurisdictionStory.renamed;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.Standing;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.eventstore.codec.UnknownEventType;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.MaskedPersons;
import org.hemu.query.employment.Relationship;
import org.hemu.query.employment.SealedInTests;
import org.hemu.query.jurisdiction.Unit;
import org.hemu.query.person.Restrictions;
import org.hemu.query.shared.Advancing;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.NotFound.Kind;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.RecordedLog;
import org.hemu.query.shared.UpToDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditQueriesTest {
    private static final Standing EMPLOYED = standing(since("2011-03-01"), since("2011-03-01"));
    private static final History HISTORY = established()
            .by("registrar")
            .and(registered(EMPLOYER, NANGUAN), registered(new EmployerId("200000002"), TIEXI))
            .by("clerk")
            .and(
                    hired(
                            RELATIONSHIP,
                            EMPLOYER,
                            NANGUAN,
                            filing(1, "2011-03-10"),
                            hire("2011-03-01", contract("2011-03-01", "2013-02-28"))),
                    accepted(RELATIONSHIP, EMPLOYER, NANGUAN, 1, "2011-03-15", Standing.NONE, EMPLOYED))
            .by("registrar")
            .and(declared(EMPLOYER, NANGUAN, "2011-04", 3, 2), renamed(NANGUAN, "南关新区", "2012-01-01"));
    private static final long FIRST = 8;

    @TempDir
    private Path directory;

    private RecordedLog recorded;
    private AuditQueries audit;

    @BeforeEach
    void record() {
        recorded = new RecordedLog(directory).record(HISTORY);
        audit = new AuditQueries(
                recorded.log(),
                recorded.codec()::decode,
                HISTORY.reading(new AuditIndex()),
                new EverythingDisclosed(),
                new MaskedPersons(SealedInTests::open, Restrictions.NONE),
                new Cursors(HemuJson.mapper()),
                UpToDate.with(HISTORY));
    }

    @AfterEach
    void close() {
        recorded.close();
    }

    @Test
    void tellsTheHistoryOfAnAggregateNewestFirst() {
        Page<AuditedEvent> page = audit.ofAggregate(RELATIONSHIP.value(), null, 50);

        assertThat(page.next()).isNull();
        assertThat(page.data())
                .extracting(AuditedEvent::type)
                .containsExactly("relationship.filing-accepted", "relationship.hire-filed");
        AuditedEvent hire = page.data().getLast();
        assertThat(hire.position()).isEqualTo(FIRST + 2);
        assertThat(hire.sequence()).isZero();
        assertThat(hire.actor().subject()).isEqualTo("clerk");
        assertThat(hire.effectiveOn()).isEqualTo("2011-03-01");
        assertThat(hire.recordedAt()).isEqualTo("2011-01-01T00:00:10Z");
    }

    /** Each event of the history has a command, a correlation and a cause of its own. */
    @Test
    void tellsByWhichCommandAndCausedByWhat() {
        assertThat(audit.ofAggregate(RELATIONSHIP.value(), null, 50).data())
                .extracting(
                        AuditedEvent::eventId,
                        AuditedEvent::command,
                        AuditedEvent::correlationId,
                        AuditedEvent::causationId)
                .containsExactly(
                        tuple("event-11", "Command-11", "correlation-11", "cause-11"),
                        tuple("event-10", "Command-10", "correlation-10", "cause-10"));
    }

    @Test
    void masksThePersonInAChangeAndLeavesTheRest() {
        AuditedEvent hire =
                audit.ofAggregate(RELATIONSHIP.value(), null, 50).data().getLast();

        assertThat(hire.change().get("person"))
                .isEqualTo(Map.of("name", "张*", "documentKind", "CITIZEN_ID", "document", "220102********0013"));
        assertThat(hire.change()).containsEntry("regime", "STANDARD").containsKey("hire");
        assertThat(hire.change().toString()).doesNotContain("13804310000", "张三");
    }

    @Test
    void pagesThroughAnAggregateWithoutLossOrRepetition() {
        Page<AuditedEvent> first = audit.ofAggregate(EMPLOYER.value(), null, 1);
        Page<AuditedEvent> second = audit.ofAggregate(EMPLOYER.value(), first.next(), 1);

        assertThat(first.data()).extracting(AuditedEvent::sequence).containsExactly(1L);
        assertThat(second.data()).extracting(AuditedEvent::sequence).containsExactly(0L);
        assertThat(second.next()).isNull();
    }

    @Test
    void tellsWhatAnActorDid() {
        assertThat(positions(page -> audit.ofActor("registrar", Span.ALL, page, 3)))
                .containsExactly(FIRST + 5, FIRST + 4, FIRST + 1, FIRST);
        assertThat(audit.ofActor("nobody", Span.ALL, null, 50).data()).isEmpty();
    }

    @Test
    void tellsWhatHappenedBelowAJurisdiction() {
        assertThat(positions(page -> audit.ofJurisdiction(CHANGCHUN, Span.ALL, page, 2)))
                .containsExactly(FIRST + 5, FIRST + 4, FIRST + 3, FIRST + 2, FIRST, 3L, 2L, 1L);
        assertThat(positions(page -> audit.ofJurisdiction(SIPING, Span.ALL, page, 500)))
                .containsExactly(FIRST + 1, 7L, 6L, 5L, 4L);
    }

    @Test
    void keepsToTheSpanWithBothEnds() {
        Span span = new Span(Instant.parse("2011-01-01T00:00:10Z"), Instant.parse("2011-01-01T00:00:12Z"));

        assertThat(positions(page -> audit.ofJurisdiction(CHANGCHUN, span, page, 1)))
                .containsExactly(FIRST + 4, FIRST + 3, FIRST + 2);
    }

    @Test
    void foldsTheStateOfARelationshipAtAPosition() {
        PastState before = audit.stateAsOf(RELATIONSHIP.value(), new Moment.AtPosition(FIRST + 2))
                .data();
        PastState after = audit.stateAsOf(RELATIONSHIP.value(), new Moment.AtPosition(FIRST + 100))
                .data();

        assertThat(relationship(before).standings()).isEmpty();
        assertThat(before.event().type()).isEqualTo("relationship.hire-filed");
        assertThat(relationship(after).standings()).containsExactly(Map.entry(Regime.STANDARD, EMPLOYED));
    }

    @Test
    void foldsTheStateOfAnEmployerAndAUnitAtAnInstant() {
        Moment before = new Moment.AtInstant(Instant.parse("2011-01-01T00:00:11.999Z"));
        Moment after = new Moment.AtInstant(Instant.parse("2011-01-01T00:00:13Z"));

        assertThat(employer(audit.stateAsOf(EMPLOYER.value(), before).data()).headcount())
                .isNull();
        assertThat(employer(audit.stateAsOf(EMPLOYER.value(), after).data()).headcount())
                .isNotNull();
        assertThat(unit(audit.stateAsOf(NANGUAN.value(), before).data()).name()).isEqualTo("南关区");
        assertThat(unit(audit.stateAsOf(NANGUAN.value(), after).data()).name()).isEqualTo("南关新区");
        assertThat(audit.stateAsOf(NANGUAN.value(), before).asOf().position()).isEqualTo(FIRST + 3);
    }

    @Test
    void isNotMisledByASnapshotThatIsLaterThanTheMoment() {
        Moment before = new Moment.AtPosition(FIRST + 3);
        PastState folded = audit.stateAsOf(EMPLOYER.value(), before).data();
        recorded.log().storeSnapshot(new Snapshot("employer", EMPLOYER.value(), 1, "employer", 1, JsonBytes.of("{}")));

        assertThat(audit.stateAsOf(EMPLOYER.value(), before).data()).isEqualTo(folded);
        assertThat(employer(folded).headcount()).isNull();
    }

    @Test
    void showsAnEventWhoseContentCannotBeReadByWhatStandsBesideIt() {
        AuditQueries later = new AuditQueries(
                recorded.log(),
                stored -> {
                    if (stored.type().equals("relationship.filing-accepted")) {
                        throw new UnknownEventType("relationship.filing-accepted revision 9 is not known");
                    }
                    return recorded.codec().decode(stored);
                },
                HISTORY.reading(new AuditIndex()),
                new EverythingDisclosed(),
                new MaskedPersons(SealedInTests::open, Restrictions.NONE),
                new Cursors(HemuJson.mapper()),
                UpToDate.with(HISTORY));

        List<AuditedEvent> events =
                later.ofAggregate(RELATIONSHIP.value(), null, 50).data();

        AuditedEvent unreadable = events.getFirst();
        assertThat(unreadable.type()).isEqualTo("relationship.filing-accepted");
        assertThat(unreadable.actor().subject()).isEqualTo("clerk");
        assertThat(unreadable.command()).isEqualTo("Command-11");
        assertThat(unreadable.causationId()).isEqualTo("cause-11");
        assertThat(unreadable.change()).isNull();
        assertThat(unreadable.unreadable()).contains("revision 9");
        assertThat(events.getLast().change()).isNotNull();
        assertThatThrownBy(() -> later.stateAsOf(RELATIONSHIP.value(), new Moment.AtPosition(Long.MAX_VALUE - 1)))
                .isInstanceOf(EventUnreadable.class);
        assertThat(later.stateAsOf(RELATIONSHIP.value(), new Moment.AtPosition(FIRST + 2))
                        .data()
                        .aggregateId())
                .isEqualTo(RELATIONSHIP.value());
    }

    @Test
    void knowsNothingBeforeTheFirstEvent() {
        assertThatThrownBy(() -> audit.stateAsOf(RELATIONSHIP.value(), new Moment.AtPosition(FIRST + 1)))
                .isInstanceOfSatisfying(
                        NotFound.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOTHING_BEFORE_THAT_MOMENT));
        assertThatThrownBy(() -> audit.ofAggregate("nothing", null, 50))
                .isInstanceOfSatisfying(
                        NotFound.class, e -> assertThat(e.kind()).isEqualTo(Kind.AGGREGATE_UNKNOWN));
    }

    private interface Pages {
        Page<AuditedEvent> after(String cursor);
    }

    private static List<Long> positions(Pages pages) {
        List<Long> positions = new ArrayList<>();
        String cursor = null;
        do {
            Page<AuditedEvent> page = pages.after(cursor);
            page.data().forEach(event -> positions.add(event.position()));
            cursor = page.next();
        } while (cursor != null);
        return positions;
    }

    private static Relationship relationship(PastState state) {
        return ((PastState.View.OfRelationship) state.state()).relationship();
    }

    private static Employer employer(PastState state) {
        return ((PastState.View.OfEmployer) state.state()).employer();
    }

    private static Unit unit(PastState state) {
        return ((PastState.View.OfJurisdiction) state.state()).unit();
    }

    @Test
    void claimNoMoreThanHadBeenRecordedBeforeTheyRead() {
        Advancing advancing = new Advancing();
        AuditQueries moving = new AuditQueries(
                movingOn(recorded.log(), advancing),
                recorded.codec()::decode,
                advancing.reading(HISTORY.reading(new AuditIndex())),
                new EverythingDisclosed(),
                new MaskedPersons(SealedInTests::open, Restrictions.NONE),
                new Cursors(HemuJson.mapper()),
                advancing);
        assertThat(moving.ofAggregate(EMPLOYER.value(), null, 5).asOf()).isEqualTo(Advancing.beforeReading());
    }

    @Test
    void aStateClaimsNoMoreThanHadBeenRecordedBeforeItsEventsWereRead() {
        Advancing advancing = new Advancing();
        AuditQueries moving = new AuditQueries(
                movingOn(recorded.log(), advancing),
                recorded.codec()::decode,
                HISTORY.reading(new AuditIndex()),
                new EverythingDisclosed(),
                new MaskedPersons(SealedInTests::open, Restrictions.NONE),
                new Cursors(HemuJson.mapper()),
                advancing);
        long head = recorded.log().head();

        assertThat(moving.stateAsOf(EMPLOYER.value(), new Moment.AtPosition(1_000))
                        .asOf())
                .isEqualTo(new AsOf(head - 1, head, 0, 0, false));
    }

    /** The log, to which somebody appends whenever it is read. */
    private static EventLog movingOn(EventLog log, Advancing advancing) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (_, method, arguments) -> {
                    if (method.getName().equals("head")) {
                        return log.head() + advancing.of(List.of()).position();
                    }
                    advancing.advance();
                    return method.invoke(log, arguments);
                });
    }
}
