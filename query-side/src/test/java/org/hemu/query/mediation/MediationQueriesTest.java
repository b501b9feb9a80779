package org.hemu.query.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.mediation.MediationStory.BODY;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.EMPLOYER;
import static org.hemu.query.mediation.MediationStory.MEDIATOR;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.agreed;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.assigned;
import static org.hemu.query.mediation.MediationStory.caseOf;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.deadline;
import static org.hemu.query.mediation.MediationStory.failed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.BodyKind;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.casework.CaseIndex;
import org.hemu.query.casework.CasePages;
import org.hemu.query.casework.ClockFile;
import org.hemu.query.casework.ClocksOfCases;
import org.hemu.query.jurisdiction.JurisdictionStory;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.matter.Matter;
import org.hemu.query.matter.Matters;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Rows;
import org.hemu.query.shared.UpToDate;
import org.junit.jupiter.api.Test;

class MediationQueriesTest {
    private static final MediationBodyId OTHER_BODY = new MediationBodyId("bodybbbbbbbbbbbbbbbbbbbbbb");

    private static MediationQueries asked(History history, String today) {
        Clock clock = Clock.fixed(day(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Cursors cursors = new Cursors(HemuJson.mapper());
        UpToDate freshness = UpToDate.with(history);
        CaseRows rows = new CaseRows(
                history.reading(new Cases()), history.reading(new ClocksOfCases()), history.reading(new Matters()));
        return new MediationQueries(
                new CaseLists(
                        _ -> new CaseIndex(
                                history.reading(new JurisdictionTree()), history.reading(CaseDirectory.ofMediation())),
                        rows,
                        new CasePages(cursors, clock),
                        freshness),
                new BodyLists(
                        _ -> new BodyIndex(
                                history.reading(new JurisdictionTree()), history.reading(new BodyDirectory())),
                        history.reading(new Bodies()),
                        cursors,
                        freshness,
                        clock),
                rows,
                history.reading(new Bodies()),
                freshness,
                clock);
    }

    private static List<CaseId> listed(
            History history, JurisdictionCode unit, CaseFilter filter, String today, int limit) {
        List<CaseId> ids = new ArrayList<>();
        String cursor = null;
        do {
            Page<ListedCase> page = asked(history, today).cases(unit, filter, cursor, limit);
            assertThat(page.data()).hasSizeLessThanOrEqualTo(limit);
            page.data().forEach(each -> ids.add(each.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private static List<CaseId> listed(History history, JurisdictionCode unit, CaseFilter filter) {
        return listed(history, unit, filter, "2012-12-31", 2);
    }

    /** Opened over five years, in three units. */
    private static History history() {
        History history = JurisdictionStory.established();
        for (int i = 0; i < 12; i++) {
            LocalDate on = day("2012-03-01").minusMonths(5L * i);
            history.and(applied(
                    caseOf(i),
                    i % 3 == 0 ? NANGUAN : i % 3 == 1 ? NANGUAN_STREET : TIEXI,
                    on.toString(),
                    on.plusDays(5).toString()));
        }
        return history.and(applied(caseOf(12), NANGUAN, "2012-03-01", "2012-03-06"));
    }

    @Test
    void listsTheCasesOfTheSubtreeTheLatestFirstWhateverThePageSize() {
        List<CaseId> all = new ArrayList<>(List.of(caseOf(0), caseOf(12)));
        for (int i = 1; i < 12; i++) {
            all.add(caseOf(i));
        }
        for (int limit : new int[] {1, 2, 5, 12, 13, 500}) {
            assertThat(listed(history(), JILIN, CaseFilter.ALL, "2012-12-31", limit))
                    .isEqualTo(all);
        }
        assertThat(listed(history(), NANGUAN_STREET, CaseFilter.ALL))
                .containsExactly(caseOf(1), caseOf(4), caseOf(7), caseOf(10));
        assertThat(listed(history(), SIPING, CaseFilter.ALL)).hasSize(4);
        assertThat(listed(history(), OLD_FANJIATUN, CaseFilter.ALL)).isEmpty();
        assertThatThrownBy(() -> listed(history(), new JurisdictionCode("220199000000"), CaseFilter.ALL))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void listsUnderTheSuccessorWhatItAnswersFor() {
        History history =
                JurisdictionStory.moved(history().and(applied(CASE, OLD_FANJIATUN, "2020-06-10", "2020-06-15")));

        assertThat(listed(history, SIPING, CaseFilter.ALL, "2020-06-18", 50)).contains(CASE);
        assertThat(listed(history, SIPING, CaseFilter.ALL, "2020-06-19", 50)).doesNotContain(CASE);
        assertThat(listed(history, CHANGCHUN, CaseFilter.ALL, "2020-06-19", 50)).contains(CASE);
        assertThat(listed(history, JILIN, CaseFilter.ALL, "2020-06-19", 50)).containsOnlyOnce(CASE);
    }

    @Test
    void listsOnlyWhatTheFilterAdmits() {
        History history = history()
                .and(
                        accepted(caseOf(0), NANGUAN, "2012-03-02", "2012-03-19"),
                        assigned(caseOf(0), NANGUAN, "2012-03-02"),
                        agreed(caseOf(0), NANGUAN, "2012-03-09"),
                        applied(
                                caseOf(13),
                                TIEXI,
                                DisputeCategory.DISMISSAL,
                                caseOf(13),
                                "2012-04-01",
                                deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-04-01", "2012-04-05")));

        assertThat(listed(history, JILIN, filter(CaseStage.AGREED, null, null))).containsExactly(caseOf(0));
        assertThat(listed(history, JILIN, filter(null, Outcome.AGREEMENT_REACHED, null)))
                .containsExactly(caseOf(0));
        assertThat(listed(history, JILIN, filter(null, null, DisputeCategory.DISMISSAL)))
                .containsExactly(caseOf(13));
        assertThat(listed(history, JILIN, new CaseFilter(null, null, null, OTHER_BODY, null, null, null)))
                .isEmpty();
        assertThat(listed(history, JILIN, new CaseFilter(null, null, null, null, MEDIATOR, null, null)))
                .containsExactly(caseOf(0));
        assertThat(listed(history, JILIN, new CaseFilter(null, null, null, null, new SubjectId("nobody"), null, null)))
                .isEmpty();
        assertThat(listed(history, JILIN, new CaseFilter(null, null, null, null, null, EMPLOYER, null)))
                .hasSize(14);
        assertThat(listed(
                        history,
                        JILIN,
                        new CaseFilter(null, null, null, null, null, new EmployerId("200000002"), null)))
                .isEmpty();
        assertThat(listed(history, JILIN, new CaseFilter(null, null, null, null, null, null, day("2007-12-01"))))
                .containsExactly(caseOf(11));
    }

    private static CaseFilter filter(CaseStage stage, Outcome outcome, DisputeCategory category) {
        return new CaseFilter(stage, outcome, category, null, null, null, null);
    }

    @Test
    void readsManyAtOnceThoughThePageHasRoomForOne() {
        History history = JurisdictionStory.established();
        for (int i = 0; i < 250; i++) {
            history.and(applied(caseOf(i), NANGUAN, "2012-03-01", "2012-03-06"));
        }
        history.and(accepted(caseOf(249), NANGUAN, "2012-03-02", "2012-03-17"));
        AtomicInteger reads = new AtomicInteger();
        Rows<CaseOnFile> all = history.reading(new Cases());
        CaseLists lists = new CaseLists(
                _ -> new CaseIndex(
                        history.reading(new JurisdictionTree()), history.reading(CaseDirectory.ofMediation())),
                new CaseRows(
                        keys -> {
                            reads.incrementAndGet();
                            return all.find(keys);
                        },
                        history.reading(new ClocksOfCases()),
                        history.reading(new Matters())),
                new CasePages(
                        new Cursors(HemuJson.mapper()),
                        Clock.fixed(day("2012-12-31").atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)),
                UpToDate.with(history));

        assertThat(lists.cases(JILIN, filter(CaseStage.IN_MEDIATION, null, null), null, 1)
                        .data())
                .extracting(ListedCase::id)
                .containsExactly(caseOf(249));
        assertThat(reads.get()).isEqualTo(3);
    }

    @Test
    void tellsApartHowTheSameCaseReadsOnAnotherDayOrOnceItsMatterGoesOn() {
        History history = JurisdictionStory.established()
                .and(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        accepted(CASE, NANGUAN, "2012-03-05", "2012-03-20"));
        List<?> running =
                asked(history, "2012-03-08").mediationCase(CASE).data().besides();
        List<?> over = asked(history, "2012-03-21").mediationCase(CASE).data().besides();
        history.and(applied(
                caseOf(1),
                TIEXI,
                DisputeCategory.PAY,
                CASE,
                "2012-03-07",
                deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-07", "2012-03-12")));

        assertThat(over).isNotEqualTo(running);
        assertThat(asked(history, "2012-03-08").mediationCase(CASE).data().besides())
                .isNotEqualTo(running);
    }

    @Test
    void refusesACursorThatIsNone() {
        Cursors cursors = new Cursors(HemuJson.mapper());
        String cursor = cursors.write(new Somewhere("yesterday", "case"));

        assertThatThrownBy(() -> asked(history(), "2012-12-31").cases(JILIN, CaseFilter.ALL, cursor, 5))
                .isInstanceOf(BadRequest.class);
    }

    private record Somewhere(String openedOn, String caseId) {}

    @Test
    void tellsACaseWithItsClocks() {
        History history = JurisdictionStory.established()
                .and(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        accepted(CASE, NANGUAN, "2012-03-05", "2012-03-20"));
        CaseFile file = asked(history, "2012-03-21").mediationCase(CASE).data();

        assertThat(file.clocks().running())
                .extracting(ClockFile.Running::kind)
                .containsExactly(ClockKind.MEDIATION_WITHOUT_AGREEMENT, ClockKind.MEDIATION_CONCLUSION);
        assertThat(file.clocks().past())
                .singleElement()
                .satisfies(past -> assertThat(past.inTime()).isTrue());
        assertThat(file.events()).isEqualTo("/api/v1/audit/aggregates/" + CASE + "/events");
        assertThatThrownBy(() -> asked(history, "2012-03-21").mediationCase(caseOf(9)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotSayThatDaysWereOverWhenItTurnedOutThatTheyWereKept() {
        History history = JurisdictionStory.established()
                .and(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        accepted(CASE, NANGUAN, "2012-03-05", "2012-03-20"),
                        failed(CASE, NANGUAN, "2012-03-05", "2012-03-20"));
        assertThat(conclusion(history).inTime()).isFalse();

        history.and(agreed(CASE, NANGUAN, "2012-03-19"));
        assertThat(conclusion(history).inTime()).isTrue();
    }

    private static ClockFile.Past conclusion(History history) {
        return asked(history, "2012-03-21").mediationCase(CASE).data().clocks().past().stream()
                .filter(past -> past.kind() == ClockKind.MEDIATION_CONCLUSION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheWholeChainOfAMatterFromAnyOfItsCases() {
        History history = JurisdictionStory.established()
                .and(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        applied(
                                caseOf(1),
                                TIEXI,
                                DisputeCategory.PAY,
                                CASE,
                                "2012-06-01",
                                deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-06-01", "2012-06-06")));

        for (CaseId id : List.of(CASE, caseOf(1))) {
            assertThat(asked(history, "2012-12-31")
                            .mediationCase(id)
                            .data()
                            .matter()
                            .cases())
                    .extracting(Matter.Link::caseId)
                    .containsExactly(CASE, caseOf(1));
        }
    }

    @Test
    void listsBodiesByUnit() {
        History history = JurisdictionStory.established()
                .and(
                        MediationStory.established(BODY, NANGUAN_STREET, "2009-06-01"),
                        MediationStory.established(OTHER_BODY, NANGUAN, "2012-06-01"),
                        MediationStory.established(new MediationBodyId("body-3"), TIEXI, "2009-06-01"));

        assertThat(bodies(history, JILIN, BodyFilter.ALL))
                .containsExactly(OTHER_BODY, BODY, new MediationBodyId("body-3"));
        assertThat(bodies(history, NANGUAN_STREET, BodyFilter.ALL)).containsExactly(BODY);
        assertThat(bodies(history, CHANGCHUN, new BodyFilter(null, true))).containsExactly(BODY);
        assertThat(bodies(history, JILIN, new BodyFilter(BodyKind.COMMUNITY_BODY, null)))
                .isEmpty();
        assertThat(asked(history, "2012-01-01").body(BODY).data().id()).isEqualTo(BODY);
        assertThatThrownBy(() -> asked(history, "2012-01-01").body(new MediationBodyId("none")))
                .isInstanceOf(NotFound.class);
    }

    private static List<MediationBodyId> bodies(History history, JurisdictionCode unit, BodyFilter filter) {
        List<MediationBodyId> ids = new ArrayList<>();
        String cursor = null;
        do {
            Page<BodyOnFile> page = asked(history, "2012-01-01").bodies(unit, filter, cursor, 1);
            page.data().forEach(each -> ids.add(each.id()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }
}
