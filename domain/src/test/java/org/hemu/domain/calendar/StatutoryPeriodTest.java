package org.hemu.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.calendar.StatutoryPeriod.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the law counts days: the first is not counted, none ends on a day off. */
class StatutoryPeriodTest {
    private static final StatutoryCalendar CALENDAR = StateCouncilNotices.calendar();

    private static LocalDate last(StatutoryPeriod period, String start) {
        return period.lastDay(LocalDate.parse(start), CALENDAR);
    }

    @ParameterizedTest(name = "{0} days from {1} end on {2}: {3}")
    @CsvSource({
        "15, 2011-03-01, 2011-03-16, a Wednesday",
        "15, 2011-03-04, 2011-03-21, the 19th is a Saturday",
        "15, 2011-01-17, 2011-02-01, the last day before Spring Festival",
        "15, 2011-01-18, 2011-02-09, the 2nd of February is the first day off",
        "15, 2011-01-28, 2011-02-12, a Saturday that is worked",
        "1, 2012-02-28, 2012-02-29, leap day",
        "30, 2010-12-02, 2011-01-04, New Year is off until the 3rd",
        "30, 2011-12-01, 2011-12-31, a Saturday that is worked"
    })
    void calendarDays(int days, String start, LocalDate end, String why) {
        assertThat(last(new CalendarDays(days), start)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} working days from {1} end on {2}: {3}")
    @CsvSource({
        "3, 2011-03-01, 2011-03-04, Tuesday to Friday",
        "3, 2011-03-02, 2011-03-07, over a weekend",
        "3, 2011-01-28, 2011-02-01, Sunday the 30th is worked",
        "3, 2011-01-31, 2011-02-10, over Spring Festival",
        "5, 2011-02-01, 2011-02-14, Saturday the 12th is worked, Sunday the 13th is not",
        "1, 2011-12-30, 2011-12-31, a Saturday that is worked",
        "2, 2011-12-30, 2012-01-04, over New Year",
        "60, 2010-09-15, 2010-12-14, over Mid-Autumn and National Day"
    })
    void workingDays(int days, String start, LocalDate end, String why) {
        assertThat(last(new WorkingDays(days), start)).as(why).isEqualTo(end);
    }

    @Test
    void aPeriodIntoAYearWithoutNoticeHasNoLastDayYet() {
        assertThat(last(new CalendarDays(15), "2026-12-16")).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThatThrownBy(() -> last(new CalendarDays(15), "2026-12-17")).isInstanceOf(NoHolidayNotice.class);
        assertThatThrownBy(() -> last(new WorkingDays(3), "2026-12-29")).isInstanceOf(NoHolidayNotice.class);
    }

    @Test
    void aPeriodHasDays() {
        assertThatThrownBy(() -> new WorkingDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDays(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
