package org.hemu.query.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.caseOf;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.deadline;
import static org.hemu.query.mediation.MediationStory.missed;

import java.util.ArrayList;
import java.util.List;
import org.hemu.api.calendar.CalendarEvent.HolidayNoticeRecorded;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.api.shared.Period;
import org.hemu.query.calendar.NoticesOnRecord;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class DueCasesTest {
    private static HolidayNoticeRecorded notice(int year, Period... daysOff) {
        return new HolidayNoticeRecorded(
                new HolidayNotice(day((year - 1) + "-12-01"), year, List.of(daysOff), List.of(), "notice"), JILIN);
    }

    /** Three notices are known, as when the clocks of the story began. */
    private static History known() {
        return History.of(notice(2010), notice(2011), notice(2012));
    }

    private static CasesDue due(History history, String today, int limit, String cursor) {
        return new DueCases(history.reading(new OpenClocks()), history.reading(new NoticesOnRecord()))
                .apply(new FindCasesDue(day(today), limit, cursor));
    }

    private static List<CaseId> cases(History history, String today) {
        return due(history, today, 100, null).cases().stream()
                .map(CaseDue::caseId)
                .toList();
    }

    @Test
    void areThoseWhoseLastDayHasPassed() {
        History history = known().and(applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"));

        assertThat(cases(history, "2012-03-06")).isEmpty();
        assertThat(due(history, "2012-03-07", 100, null).cases())
                .containsExactly(new CaseDue("mediation-case", CASE, "event-3"));
    }

    @Test
    void areNotThoseOfWhichItIsRecordedAlready() {
        History history = known().and(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        missed(
                                CASE,
                                NANGUAN,
                                deadline(ClockKind.MEDIATION_ACCEPTANCE, "2012-03-01", "2012-03-06"),
                                "2012-03-07"));

        assertThat(cases(history, "2012-03-08")).isEmpty();
    }

    @Test
    void areThoseThatWaitForANoticeOnceItIsThere() {
        History history = known().and(applied(CASE, NANGUAN, "2012-12-28", null));

        assertThat(cases(history, "2013-06-01")).isEmpty();
        assertThat(cases(history.and(notice(2013)), "2012-12-29")).containsExactly(CASE);
    }

    /** The 30th is a Friday: with it the weekend and the first three days of the next year are off. */
    @Test
    void areThoseThatALaterNoticeMoves() {
        History history = known().and(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        applied(caseOf(1), NANGUAN, "2012-03-28", "2012-04-02"));

        History moved = history.and(notice(2012, new Period(day("2012-03-30"), day("2012-03-30"))));
        assertThat(cases(moved, "2012-03-02")).containsExactly(caseOf(1));
    }

    @Test
    void areAskedForInPagesTheLongestOverdueFirstAndEachOnce() {
        History history = known();
        for (int i = 0; i < 7; i++) {
            String on = "2012-03-0" + (9 - i);
            history.and(
                    applied(caseOf(i), i % 2 == 0 ? NANGUAN : TIEXI, on, "2012-03-2" + (9 - i)),
                    accepted(caseOf(i), i % 2 == 0 ? NANGUAN : TIEXI, on, "2012-03-2" + (9 - i)));
        }

        List<CaseId> met = new ArrayList<>();
        String cursor = null;
        do {
            CasesDue page = due(history, "2012-04-01", 3, cursor);
            assertThat(page.cases()).hasSizeLessThanOrEqualTo(3);
            page.cases().forEach(each -> met.add(each.caseId()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(met).containsExactly(caseOf(6), caseOf(5), caseOf(4), caseOf(3), caseOf(2), caseOf(1), caseOf(0));
    }
}
