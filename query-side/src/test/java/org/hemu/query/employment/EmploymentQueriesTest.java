package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.accepted;
import static org.hemu.query.employment.EmploymentStory.filing;
import static org.hemu.query.employment.EmploymentStory.from;
import static org.hemu.query.employment.EmploymentStory.hire;
import static org.hemu.query.employment.EmploymentStory.hired;
import static org.hemu.query.employment.EmploymentStory.initialFiling;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.employment.EmploymentStory.since;
import static org.hemu.query.employment.EmploymentStory.standing;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.Advancing;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Rows;
import org.hemu.query.shared.UpToDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmploymentQueriesTest {
    private static final List<String> IDS =
            IntStream.range(0, 50).mapToObj("r-%04d"::formatted).toList();
    private static final History HISTORY = history();

    /** Fifty workers; every other one has left. */
    private static History history() {
        History history = History.of(registered(EMPLOYER, NANGUAN), initialFiling(EMPLOYER, NANGUAN, "2011-01-20"));
        for (int i = 0; i < IDS.size(); i++) {
            RelationshipId id = new RelationshipId(IDS.get(i));
            Standing standing = i % 2 == 0 ? standing(since("2011-03-01")) : standing(from("2011-03-01", "2011-12-31"));
            history.and(
                    hired(id, EMPLOYER, NANGUAN, filing(1, "2011-03-10"), hire("2011-03-01", null)),
                    accepted(id, EMPLOYER, NANGUAN, 1, "2011-03-15", Standing.NONE, standing));
        }
        return history;
    }

    private final Cursors cursors = new Cursors(HemuJson.mapper());
    private final UpToDate freshness = UpToDate.with(HISTORY);
    private final EmploymentQueries queries = queries(HISTORY, freshness, UnaryOperator.identity());

    private EmploymentQueries queries(History history, Freshness freshness, UnaryOperator<Rows<?>> reading) {
        return new EmploymentQueries(
                new EmployersOnRecord(
                        rows(history, new Employers(), reading), rows(history, new EmployersByCode(), reading)),
                rows(history, new Roster(), reading),
                rows(history, new Relationships(), reading),
                new EmployerLists(
                        _ -> new EmployerIndex(
                                rows(history, new JurisdictionTree(), reading),
                                rows(history, new EmployerArrivals(), reading),
                                rows(history, new EmployerDirectory(), reading)),
                        rows(history, new Employers(), reading),
                        cursors,
                        freshness),
                cursors,
                freshness);
    }

    @SuppressWarnings("unchecked")
    private static <R> Rows<R> rows(History history, Projection<R> projection, UnaryOperator<Rows<?>> reading) {
        return (Rows<R>) reading.apply(history.reading(projection));
    }

    @Test
    void claimNoMoreThanHadBeenReachedBeforeTheyRead() {
        History history = established().and(registered(EMPLOYER, NANGUAN));
        history.and(hired(
                new RelationshipId("r-0001"), EMPLOYER, NANGUAN, filing(1, "2011-03-10"), hire("2011-03-01", null)));
        List<Function<EmploymentQueries, AsOf>> questions = List.of(
                q -> q.employer(EMPLOYER).asOf(),
                q -> q.employers(NANGUAN, EmployerFilter.ALL, null, 5).asOf(),
                q -> q.relationships(EMPLOYER, false, null, 5).asOf(),
                q -> q.relationship(new RelationshipId("r-0001")).asOf());
        for (Function<EmploymentQueries, AsOf> question : questions) {
            Advancing advancing = new Advancing();
            assertThat(question.apply(queries(history, advancing, advancing::reading)))
                    .isEqualTo(Advancing.beforeReading());
        }
        Advancing advancing = new Advancing();
        FlowQueries flows = new FlowQueries(_ -> advancing.reading(history.reading(new FilingFlow())), advancing);
        assertThat(flows.flow(NANGUAN, YearMonth.of(2011, 1), YearMonth.of(2011, 3))
                        .asOf())
                .isEqualTo(Advancing.beforeReading());
    }

    /** Hires arrive between the pages, before and behind the place where the list goes on. */
    @Test
    void listEachRelationshipOnceWhileOthersArrive() {
        History growing = History.of(registered(EMPLOYER, NANGUAN));
        for (int i = 100; i < 140; i++) {
            growing.and(hireOf("r-%04d0".formatted(i)));
        }
        List<String> before =
                IntStream.range(100, 140).mapToObj("r-%04d0"::formatted).toList();
        List<String> listed = new ArrayList<>();
        @Nullable String cursor = null;
        int pages = 0;
        do {
            Page<RosterEntry> page =
                    queries(growing, freshness, UnaryOperator.identity()).relationships(EMPLOYER, false, cursor, 7);
            page.data().forEach(entry -> listed.add(entry.id().value()));
            cursor = page.next();
            pages++;
            growing.and(
                    hireOf("r-%04d".formatted(pages)),
                    hireOf(listed.getLast() + "a"),
                    hireOf("r-0139%d".formatted(pages)));
        } while (cursor != null && pages < 50);

        assertThat(cursor).isNull();
        assertThat(listed).isSorted().doesNotHaveDuplicates().containsAll(before);
    }

    private static HireFiled hireOf(String id) {
        return hired(new RelationshipId(id), EMPLOYER, NANGUAN, filing(1, "2011-03-10"), hire("2011-03-01", null));
    }

    private List<String> roster(boolean activeOnly, int limit) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<RosterEntry> page = queries.relationships(EMPLOYER, activeOnly, cursor, limit);
            page.data().forEach(entry -> ids.add(entry.id().value()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    @Test
    void listsTheRosterByIdWhateverThePageSize() {
        assertThat(roster(false, 1)).isEqualTo(IDS);
        assertThat(roster(false, 7)).isEqualTo(IDS);
        assertThat(roster(false, 50)).isEqualTo(IDS);
    }

    @Test
    void leavesOutThoseWhoHaveLeft() {
        assertThat(roster(true, 7)).hasSize(25).doesNotContain("r-0001").contains("r-0002");
    }

    @Test
    void answersOneEmployerAndOneRelationship() {
        assertThat(queries.employer(EMPLOYER).data().version()).isEqualTo(1);
        assertThat(queries.relationship(new RelationshipId("r-0007")).data().employerId())
                .isEqualTo(EMPLOYER);
    }

    @Test
    void knowsNothingElse() {
        assertThatThrownBy(() -> queries.employer(new EmployerId("none"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.relationships(new EmployerId("none"), false, null, 5))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.relationship(new RelationshipId("none")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsTheFlowWithoutGaps() {
        List<MonthFlow> flow = new FlowQueries(_ -> HISTORY.reading(new FilingFlow()), freshness)
                .flow(NANGUAN, YearMonth.of(2010, 12), YearMonth.of(2011, 3))
                .data();

        assertThat(flow)
                .containsExactly(
                        new MonthFlow(YearMonth.of(2010, 12), 0, 0, 0, 0, 0, 0),
                        new MonthFlow(YearMonth.of(2011, 1), 1, 0, 0, 0, 0, 0),
                        new MonthFlow(YearMonth.of(2011, 2), 0, 0, 0, 0, 0, 0),
                        new MonthFlow(YearMonth.of(2011, 3), 50, 0, 50, 0, 0, 0));
    }
}
