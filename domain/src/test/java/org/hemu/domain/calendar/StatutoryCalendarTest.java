package org.hemu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days were worked, as the State Council announced it. */
class StatutoryCalendarTest {
    private static final StatutoryCalendar CALENDAR = StateCouncilNotices.calendar();
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static boolean worked(String day) {
        return CALENDAR.isWorkingDay(LocalDate.parse(day));
    }

    @ParameterizedTest(name = "{0}: {1} working days")
    @CsvSource({
        "2010, 250",
        "2011, 250",
        "2012, 249",
        "2013, 250",
        "2014, 250",
        "2015, 249",
        "2016, 250",
        "2017, 249",
        "2018, 250",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void aYearHasSoManyWorkingDays(int year, int days) {
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(CALENDAR::isWorkingDay))
                .hasSize(days);
    }

    @Test
    void onlyDaysOfWeekendsAreWorkedInstead() {
        assertThat(CALENDAR.notices())
                .allSatisfy(notice ->
                        assertThat(notice.workedWeekends()).allMatch(day -> WEEKEND.contains(day.getDayOfWeek())));
    }

    @Test
    void springFestivalIsOffAndTheWeekendsBesideItAreWorked() {
        assertThat(worked("2011-02-01")).isTrue();
        assertThat(worked("2011-02-02")).isFalse();
        assertThat(worked("2011-02-08")).isFalse();
        assertThat(worked("2011-02-09")).isTrue();
        assertThat(worked("2011-01-29")).as("a Saturday").isFalse();
        assertThat(worked("2011-01-30")).as("a Sunday that is worked").isTrue();
        assertThat(worked("2011-02-12")).as("a Saturday that is worked").isTrue();
    }

    @Test
    void aNoticeMayArrangeTheEndOfTheYearBefore() {
        LocalDate saturday = LocalDate.parse("2011-12-31");
        assertThat(CALENDAR.isWorkingDay(saturday)).isTrue();
        assertThat(CALENDAR.asKnownOn(LocalDate.parse("2011-12-05")).isWorkingDay(saturday))
                .isFalse();
    }

    /** 国务院办公厅 extended Spring Festival of 2020, and Saturday 1 February was worked no more. */
    @Test
    void aLaterNoticePrevails() {
        StatutoryCalendar before = CALENDAR.asKnownOn(LocalDate.parse("2020-01-26"));
        assertThat(before.isWorkingDay(LocalDate.parse("2020-01-31"))).isTrue();
        assertThat(before.isWorkingDay(LocalDate.parse("2020-02-01"))).isTrue();
        assertThat(worked("2020-01-31")).isFalse();
        assertThat(worked("2020-02-01")).isFalse();
        assertThat(worked("2020-02-03")).isTrue();
    }

    @Test
    void aYearWithoutNoticeIsNotGuessed() {
        assertThatThrownBy(() -> worked("2027-01-04"))
                .isInstanceOfSatisfying(
                        NoHolidayNotice.class,
                        missing -> assertThat(missing.year()).isEqualTo(2027));
        assertThatThrownBy(() -> CALENDAR.workedFrom(LocalDate.parse("2009-12-31")))
                .isInstanceOf(NoHolidayNotice.class);
    }

    @Test
    void aNewNoticeMakesTheYearKnown() {
        LocalDate newYear = LocalDate.parse("2027-01-01");
        StatutoryCalendar known = CALENDAR.with(new HolidayNotice(
                LocalDate.parse("2026-12-01"), 2027, List.of(new Period(newYear, newYear)), List.of(), "notice"));
        assertThat(known.isWorkingDay(newYear)).isFalse();
        assertThat(known.isWorkingDay(LocalDate.parse("2027-01-04"))).isTrue();
        assertThat(known.notices().getLast().year()).isEqualTo(2027);
    }
}
