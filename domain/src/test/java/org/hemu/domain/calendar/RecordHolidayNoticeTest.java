package org.hemu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.calendar.CalendarCommand.RecordHolidayNotice;
import org.hemu.api.calendar.CalendarEvent.HolidayNoticeRecorded;
import org.hemu.api.calendar.CalendarRejection.DayBothOffAndWorked;
import org.hemu.api.calendar.CalendarRejection.DayOutsideTheYear;
import org.hemu.api.calendar.CalendarRejection.NoticeNotPublishedYet;
import org.hemu.api.calendar.CalendarRejection.SpanOfDaysOffImplausible;
import org.hemu.api.calendar.CalendarRejection.WorkedDayNotAtWeekend;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.shared.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator enters what was announced about 2027. */
class RecordHolidayNoticeTest {
    private static final JurisdictionCode JILIN = new JurisdictionCode("220000000000");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final StatutoryCalendar KNOWN = StateCouncilNotices.calendar();

    private static Period span(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static HolidayNotice notice(String publishedOn, List<Period> daysOff, String... worked) {
        return new HolidayNotice(
                LocalDate.parse(publishedOn),
                2027,
                daysOff,
                List.of(worked).stream().map(LocalDate::parse).toList(),
                "国务院办公厅关于2027年部分节假日安排的通知");
    }

    private static Decision<?> entered(HolidayNotice notice) {
        return HolidayNotices.decide(new RecordHolidayNotice(notice), KNOWN, JILIN, TODAY);
    }

    private static void refused(HolidayNotice notice, Rejection why) {
        assertThat(entered(notice)).isEqualTo(new Decision.Refused<>(why));
    }

    @Test
    void theYearIsKnownFromThenOn() {
        HolidayNotice notice = notice("2026-11-30", List.of(span("2027-01-01", "2027-01-03")), "2026-12-26");
        assertThat(entered(notice)).isEqualTo(Decision.accept(new HolidayNoticeRecorded(notice, JILIN)));
        StatutoryCalendar after = HolidayNotices.evolve(KNOWN, new HolidayNoticeRecorded(notice, JILIN));
        assertThat(after.isWorkingDay(LocalDate.parse("2027-01-04"))).isTrue();
        assertThat(after.isWorkingDay(LocalDate.parse("2026-12-26"))).isTrue();
    }

    @Test
    void whatIsEnteredAlreadyIsNotEnteredAgain() {
        assertThat(entered(StateCouncilNotices.all().getFirst())).isEqualTo(Decision.unchanged());
    }

    @Test
    void theSameSourcePutRightTakesThePlaceOfWhatWasEnteredWrongly() {
        HolidayNotice wrong = notice("2026-11-30", List.of(span("2027-01-01", "2027-01-04")));
        HolidayNotice right = notice("2026-11-30", List.of(span("2027-01-01", "2027-01-03")));
        StatutoryCalendar after = KNOWN.with(wrong).with(right);
        assertThat(after.isWorkingDay(LocalDate.parse("2027-01-04"))).isTrue();
        assertThat(after.notices()).contains(right).doesNotContain(wrong);
    }

    /** So a deadline tells by the version whether it was counted before or after a notice was put right. */
    @Test
    void everyEntryMakesAnotherVersionOfTheCalendar() {
        HolidayNotice wrong = notice("2026-11-30", List.of(span("2027-01-01", "2027-01-04")));
        HolidayNotice right = notice("2026-11-30", List.of(span("2027-01-01", "2027-01-03")));
        assertThat(StatutoryCalendar.empty().version()).isZero();
        assertThat(KNOWN.version()).isEqualTo(StateCouncilNotices.all().size());
        assertThat(KNOWN.with(wrong).version()).isEqualTo(KNOWN.version() + 1);
        assertThat(KNOWN.with(wrong).with(right).version()).isEqualTo(KNOWN.version() + 2);
    }

    @Test
    void theSameSourceInAnotherYearTakesNothingAway() {
        String source = "国务院办公厅";
        Period newYear = span("2027-01-01", "2027-01-03");
        HolidayNotice one = new HolidayNotice(TODAY, 2027, List.of(newYear), List.of(), source);
        HolidayNotice other =
                new HolidayNotice(TODAY, 2028, List.of(span("2028-01-01", "2028-01-03")), List.of(), source);
        StatutoryCalendar after = KNOWN.with(one).with(other);
        assertThat(after.isWorkingDay(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(after.isWorkingDay(LocalDate.parse("2028-01-04"))).isTrue();
    }

    @Test
    void aNoticeOfTomorrowIsNotKnownToday() {
        refused(notice("2026-12-01", List.of()), new NoticeNotPublishedYet(LocalDate.parse("2026-12-01"), TODAY));
        assertThat(entered(notice("2026-11-30", List.of()))).isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-10, 2027-02-09", "2027-01-01, 2027-02-01"})
    void daysOffEndAfterTheyBeganAndWithinAMonth(String from, String to) {
        refused(notice("2026-11-30", List.of(span(from, to))), new SpanOfDaysOffImplausible(span(from, to)));
    }

    @Test
    void thirtyOneDaysAreAMonth() {
        assertThat(entered(notice("2026-11-30", List.of(span("2027-01-01", "2027-01-31")))))
                .isInstanceOf(Decision.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30", "2028-01-01"})
    void daysAreOfTheYearOrOfTheDecemberBefore(String day) {
        refused(notice("2026-11-30", List.of(span(day, day))), new DayOutsideTheYear(LocalDate.parse(day), 2027));
    }

    @Test
    void onlyDaysOfWeekendsAreWorkedInstead() {
        refused(
                notice("2026-11-30", List.of(), "2027-02-05"),
                new WorkedDayNotAtWeekend(LocalDate.parse("2027-02-05")));
    }

    @Test
    void noDayIsBothOffAndWorked() {
        refused(
                notice("2026-11-30", List.of(span("2027-02-05", "2027-02-11")), "2027-02-06"),
                new DayBothOffAndWorked(LocalDate.parse("2027-02-06")));
    }
}
