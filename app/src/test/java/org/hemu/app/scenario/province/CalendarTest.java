package org.hemu.app.scenario.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static long workingDays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(Calendar::isWorkingDay)
                .count();
    }

    @Test
    void countsTheWorkingDaysOfThePlan() {
        assertThat(workingDays(2010)).isEqualTo(250);
        assertThat(workingDays(2011)).isEqualTo(250);
        assertThat(workingDays(2012)).isEqualTo(249);
    }

    @Test
    void opensAfterSpringFestivalOnTheWorkedWeekend() {
        assertThat(Calendar.openOn(LocalDate.of(2010, 2, 13))).isEqualTo(LocalDate.of(2010, 2, 20));
    }

    @Test
    void countsWorkingDaysFromTheNextDayOn() {
        assertThat(Calendar.after(LocalDate.of(2011, 9, 30), 1)).isEqualTo(LocalDate.of(2011, 10, 8));
        assertThat(Calendar.after(LocalDate.of(2011, 9, 30), 0)).isEqualTo(LocalDate.of(2011, 9, 30));
    }
}
