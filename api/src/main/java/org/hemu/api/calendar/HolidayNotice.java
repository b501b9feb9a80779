package org.hemu.api.calendar;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.shared.Period;

/**
 * What the General Office of the State Council has announced about one year: which days are off, and which days of a weekend are
 * worked instead (全国年节及纪念日放假办法). A later notice about the same day prevails.
 *
 * @param publishedOn when it became known; a day before the year, as a rule
 * @param year the year it arranges; some of its days may lie at the end of the year before
 * @param daysOff spans of days off, weekends among them
 * @param workedWeekends days of weekends that are worked
 * @param source number of the document or where it was published; a notice about the same
 *     year from the same source takes the place of the one before
 */
public record HolidayNotice(
        LocalDate publishedOn, int year, List<Period> daysOff, List<LocalDate> workedWeekends, String source) {

    /** A notice; the lists are copied. */
    public HolidayNotice {
        daysOff = List.copyOf(daysOff);
        workedWeekends = List.copyOf(workedWeekends);
    }
}
