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

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
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
    private final EmploymentQueries queries = new EmploymentQueries(
            HISTORY.reading(new Employers()),
            HISTORY.reading(new Roster()),
            HISTORY.reading(new Relationships()),
            new EmployerLists(
                    HISTORY.reading(new JurisdictionTree()),
                    HISTORY.reading(new EmployerArrivals()),
                    HISTORY.reading(new EmployerDirectory()),
                    HISTORY.reading(new Employers()),
                    cursors,
                    freshness),
            cursors,
            freshness);

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
        List<MonthFlow> flow = new FlowQueries(HISTORY.reading(new FilingFlow()), freshness)
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
