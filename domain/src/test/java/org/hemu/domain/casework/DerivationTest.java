package org.hemu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.Extension;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Period;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.calendar.StatutoryPeriod;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.calendar.StatutoryPeriod.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deadline says all that its last day follows from. */
class DerivationTest {
    private static final StatutoryCalendar CALENDAR = StateCouncilNotices.calendar();
    private static final StatutoryCalendar BEFORE_2012 = CALENDAR.asKnownOn(day("2011-12-05"));
    private static final Citation RULE = new Citation("some-limit", "某规定", "第一条");
    private static final Citation MORE = new Citation("some-extension", "某规定", "第二条");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Deadline deadline(StatutoryPeriod period, String from, StatutoryCalendar calendar) {
        return Derivation.of(ClockKind.MEDIATION_CONCLUSION, RULE, day(from), period, calendar);
    }

    private static Deadline fifteenDays(String from) {
        return deadline(new CalendarDays(15), from, CALENDAR);
    }

    @Test
    void isPrintedInOneLine() {
        assertThat(fifteenDays("2012-01-06").derivation())
                .isEqualTo("some-limit (某规定 第一条): 2012-01-06 + 15 CALENDAR_DAY; calendar 20 -> 2012-01-21");
    }

    @Test
    void saysWhichCalendarItRestsOn() {
        assertThat(fifteenDays("2012-01-06").calendarVersion()).isEqualTo(CALENDAR.version());
        assertThat(deadline(new CalendarDays(15), "2011-03-01", BEFORE_2012).calendarVersion())
                .isEqualTo(2);
    }

    @Test
    void isOverOnTheDayAfterItsLast() {
        Deadline deadline = fifteenDays("2012-01-06");

        assertThat(deadline.isOverOn(day("2012-01-21"))).isFalse();
        assertThat(deadline.isOverOn(day("2012-01-22"))).isTrue();
    }

    @Test
    void isUndeterminedWhileNoNoticeIsKnownAndSaysSo() {
        Deadline deadline = deadline(new CalendarDays(15), "2011-12-20", BEFORE_2012);

        assertThat(deadline.lastDay()).isNull();
        assertThat(deadline.yearWithoutNotice()).isEqualTo(2012);
        assertThat(deadline.isOverOn(day("2099-01-01"))).isFalse();
        assertThat(deadline.derivation())
                .isEqualTo("some-limit (某规定 第一条): 2011-12-20 + 15 CALENDAR_DAY; calendar 2 -> ? (no notice for 2012)");
        assertThat(Derivation.under(deadline, CALENDAR).lastDay()).isEqualTo(day("2012-01-04"));
    }

    @Test
    void followsANoticeThatMovesItsLastDay() {
        StatutoryCalendar beforeTheEpidemic = CALENDAR.asKnownOn(day("2020-01-26"));
        Deadline before = deadline(new CalendarDays(15), "2020-01-16", beforeTheEpidemic);
        Deadline after = Derivation.under(before, CALENDAR);

        assertThat(before.lastDay()).isEqualTo(day("2020-01-31"));
        assertThat(after.lastDay()).isEqualTo(day("2020-02-03"));
        assertThat(before.endsLike(after)).isFalse();
        assertThat(after.endsLike(Derivation.under(after, CALENDAR))).isTrue();
    }

    @Test
    void endsOnTheDayThatWasAgreedEvenWhenThatIsOff() {
        Deadline agreed = Derivation.agreed(
                ClockKind.AGREEMENT_PERFORMANCE, RULE, day("2012-01-10"), day("2012-01-24"), CALENDAR);

        assertThat(agreed.lastDay()).isEqualTo(day("2012-01-24"));
        assertThat(agreed.derivation())
                .isEqualTo("some-limit (某规定 第一条): 2012-01-10 + 14 AGREED_DAY; calendar 20 -> 2012-01-24");
        assertThat(Derivation.agreed(
                                ClockKind.AGREEMENT_PERFORMANCE,
                                RULE,
                                day("2011-12-10"),
                                day("2013-01-01"),
                                BEFORE_2012)
                        .lastDay())
                .isEqualTo(day("2013-01-01"));
    }

    @Test
    void isExtendedUntilAnAgreedDay() {
        Deadline extended = Derivation.extended(
                fifteenDays("2012-01-06"), Extension.until(day("2012-01-20"), MORE, day("2012-02-29")), CALENDAR);

        assertThat(extended.lastDay()).isEqualTo(day("2012-02-29"));
        assertThat(extended.derivation())
                .isEqualTo("some-limit (某规定 第一条): 2012-01-06 + 15 CALENDAR_DAY; "
                        + "extended on 2012-01-20 until 2012-02-29 (some-extension); calendar 20 -> 2012-02-29");
    }

    @Test
    void isExtendedByDaysOfItsOwnUnit() {
        Deadline sixty = deadline(new WorkingDays(60), "2010-09-15", CALENDAR);
        Deadline ninety = Derivation.extended(sixty, Extension.byDays(day("2010-12-01"), MORE, 30), CALENDAR);

        assertThat(sixty.lastDay()).isEqualTo(day("2010-12-14"));
        assertThat(ninety.lastDay())
                .isEqualTo(deadline(new WorkingDays(90), "2010-09-15", CALENDAR).lastDay());
        assertThat(ninety.derivation()).contains("extended on 2010-12-01 + 30 (some-extension)");
    }

    @ParameterizedTest(name = "15 days from {0} without {1} to {2} end on {3}")
    @CsvSource({
        "2011-03-01, 2011-03-10, 2011-03-12, 2011-03-21",
        "2011-03-01, 2011-03-02, 2011-03-03, 2011-03-18",
        "2011-03-01, 2011-03-16, 2011-03-16, 2011-03-17",
        "2011-03-01, 2011-03-17, 2011-03-20, 2011-03-16"
    })
    void doesNotCountDaysOnWhichItIsSuspended(String from, LocalDate first, LocalDate last, LocalDate end) {
        Deadline suspended = Derivation.suspended(fifteenDays(from), new Period(first, last), CALENDAR);

        assertThat(suspended.lastDay()).isEqualTo(end);
        assertThat(suspended.derivation()).contains("; without " + first + ".." + last + "; ");
    }

    @Test
    void countsWorkingDaysAroundASuspension() {
        Deadline three = deadline(new WorkingDays(3), "2011-03-01", CALENDAR);

        assertThat(Derivation.suspended(three, new Period(day("2011-03-02"), day("2011-03-03")), CALENDAR)
                        .lastDay())
                .isEqualTo(day("2011-03-08"));
    }
}
