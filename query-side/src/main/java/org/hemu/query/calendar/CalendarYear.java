package org.hemu.query.calendar;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.calendar.HolidayNotice;

/**
 * One year as it is arranged.
 *
 * @param version of the calendar
 * @param workingDays how many there are
 * @param daysOff days of the week that are off
 * @param workedWeekends days of weekends that are worked
 * @param notices what that rests on, in the order of publication; one of the next year may arrange its last days
 */
public record CalendarYear(
        int year,
        int version,
        int workingDays,
        List<LocalDate> daysOff,
        List<LocalDate> workedWeekends,
        List<HolidayNotice> notices) {}
