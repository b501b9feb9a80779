package org.hemu.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN_STREET;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.mediation.MediationStory.MEDIATOR;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.assigned;
import static org.hemu.query.mediation.MediationStory.caseOf;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.deadline;
import static org.hemu.query.mediation.MediationStory.missed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.casework.ClockBoard.ClockCount;
import org.hemu.query.jurisdiction.JurisdictionStory;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.History;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.UpToDate;
import org.junit.jupiter.api.Test;

class ClockQueriesTest {
    private static final String TODAY = "2012-03-10";

    private static ClockQueries asked(History history, String today) {
        return new ClockQueries(
                _ -> new ClockRows(
                        history.reading(new JurisdictionTree()),
                        history.reading(new OpenClocks()),
                        history.reading(new ClocksOfCases())),
                new Cursors(HemuJson.mapper()),
                UpToDate.with(history),
                Clock.fixed(day(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static ClockCount count(History history, JurisdictionCode unit, String today) {
        return asked(history, today).board(unit).data().total().count();
    }

    /** One case each whose last day is so many days from the 10th. */
    private static History dueIn(int... days) {
        History history = established();
        for (int i = 0; i < days.length; i++) {
            LocalDate lastDay = day(TODAY).plusDays(days[i]);
            history.and(applied(caseOf(i), NANGUAN_STREET, "2012-03-01", lastDay.toString()));
        }
        return history;
    }

    @Test
    void countTheDayItselfAndTheThirdAndSeventhAfterItAsDue() {
        ClockCount count = count(dueIn(-1, 0, 3, 4, 7, 8), JILIN, TODAY);

        assertThat(count).isEqualTo(new ClockCount(6, 2, 4, 1, 0, 0));
        assertThat(count(dueIn(-1, 0, 3, 4, 7, 8), JILIN, "2012-03-11")).isEqualTo(new ClockCount(6, 2, 4, 2, 0, 0));
    }

    @Test
    void tellWhatIsMissedAndWhatCannotBeTold() {
        History history = dueIn(-2)
                .and(
                        missed(
                                caseOf(0),
                                NANGUAN_STREET,
                                deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-01", "2012-03-08"),
                                "2012-03-09"),
                        applied(caseOf(5), NANGUAN, "2012-03-09", null));

        assertThat(count(history, JILIN, TODAY)).isEqualTo(new ClockCount(2, 0, 0, 1, 1, 1));
    }

    @Test
    void addUpOverTheLevels() {
        History history = dueIn(1, 2)
                .and(
                        applied(caseOf(10), NANGUAN, "2012-03-01", "2012-03-30"),
                        applied(caseOf(11), TIEXI, "2012-03-01", "2012-03-05"));

        ClockBoard board = asked(history, TODAY).board(NANGUAN).data();
        assertThat(board.total().count().open()).isEqualTo(3);
        assertThat(board.ownLevel().count().open()).isEqualTo(1);
        assertThat(board.children()).singleElement().satisfies(street -> {
            assertThat(street.name()).isEqualTo("南岭街道");
            assertThat(street.count().dueWithin3Days()).isEqualTo(2);
        });
        ClockBoard province = asked(history, TODAY).board(JILIN).data();
        assertThat(province.total().count()).isEqualTo(new ClockCount(4, 2, 2, 1, 0, 0));
        assertThat(province.children()).extracting(part -> part.count().open()).containsExactly(3, 1);
        assertThatThrownBy(() -> asked(history, TODAY).board(new JurisdictionCode("220199000000")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void areTheSuccessorsOnceItAnswersForThem() {
        History history = JurisdictionStory.moved(
                established().and(applied(caseOf(0), OLD_FANJIATUN, "2020-06-10", "2020-06-30")));

        assertThat(count(history, SIPING, "2020-06-18").open()).isEqualTo(1);
        assertThat(count(history, CHANGCHUN, "2020-06-18").open()).isZero();
        assertThat(count(history, SIPING, "2020-06-19").open()).isZero();
        assertThat(count(history, CHANGCHUN, "2020-06-19").open()).isEqualTo(1);
        assertThat(count(history, JILIN, "2020-06-19").open()).isEqualTo(1);
    }

    private static List<String> listed(History history, ClockFilter filter, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            Page<ListedClock> page = asked(history, TODAY).clocks(JILIN, filter, cursor, limit);
            assertThat(page.data()).hasSizeLessThanOrEqualTo(limit);
            page.data().forEach(each -> ids.add(each.caseId().value().substring(24) + " " + each.kind()));
            cursor = page.next();
        } while (cursor != null);
        return ids;
    }

    private static History several() {
        return dueIn(8, -1, 3)
                .and(
                        applied(caseOf(7), NANGUAN, "2012-03-09", null),
                        applied(caseOf(8), TIEXI, "2012-03-01", "2012-03-05"),
                        accepted(caseOf(8), TIEXI, "2012-03-02", "2012-03-12"),
                        assigned(caseOf(8), TIEXI, "2012-03-02"));
    }

    @Test
    void areListedByTheirLastDayWhateverThePageSize() {
        for (int limit : new int[] {1, 2, 5, 500}) {
            assertThat(listed(several(), ClockFilter.ALL, limit))
                    .containsExactly(
                            "01 MEDIATION_ACCEPTANCE",
                            "08 MEDIATION_CONCLUSION",
                            "08 MEDIATION_WITHOUT_AGREEMENT",
                            "02 MEDIATION_ACCEPTANCE",
                            "00 MEDIATION_ACCEPTANCE",
                            "07 MEDIATION_ACCEPTANCE");
        }
    }

    @Test
    void areListedAsTheFilterAdmits() {
        assertThat(listed(several(), new ClockFilter(ClockStatus.OVERDUE, null, null, null, null), 2))
                .containsExactly("01 MEDIATION_ACCEPTANCE");
        assertThat(listed(several(), new ClockFilter(ClockStatus.UNDETERMINED, null, null, null, null), 2))
                .containsExactly("07 MEDIATION_ACCEPTANCE");
        assertThat(listed(several(), new ClockFilter(null, null, null, day("2012-03-12"), null), 2))
                .containsExactly("01 MEDIATION_ACCEPTANCE");
        assertThat(listed(several(), new ClockFilter(null, ClockKind.MEDIATION_CONCLUSION, null, null, MEDIATOR), 2))
                .containsExactly("08 MEDIATION_CONCLUSION");
        assertThat(listed(several(), new ClockFilter(null, null, true, null, null), 2))
                .isEmpty();
    }
}
