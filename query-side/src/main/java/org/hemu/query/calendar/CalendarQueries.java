package org.hemu.query.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.domain.calendar.NoHolidayNotice;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Rows;
import org.springframework.stereotype.Component;

/** Questions about the statutory calendar. */
@Component
public class CalendarQueries {
    private static final List<String> READS = List.of(NoticesOnRecord.NAME);
    private static final Notices NONE = new Notices(0, List.of());

    private final Rows<Notices> rows;
    private final Freshness freshness;

    public CalendarQueries(Rows<Notices> rows, Freshness freshness) {
        this.rows = rows;
        this.freshness = freshness;
    }

    /** All notices on record. */
    public Answer<Notices> notices() {
        AsOf asOf = freshness.of(READS);
        return new Answer<>(onRecord(), asOf);
    }

    /**
     * How a year is arranged.
     *
     * @throws NotFound if no notice about it is on record
     */
    public Answer<CalendarYear> year(int year) {
        AsOf asOf = freshness.of(READS);
        return new Answer<>(year(onRecord(), year), asOf);
    }

    private Notices onRecord() {
        Notices found = rows.find(CalendarEvent.CALENDAR);
        return found == null ? NONE : found;
    }

    private static CalendarYear year(Notices known, int year) {
        StatutoryCalendar calendar = StatutoryCalendar.of(known.notices());
        LocalDate first = LocalDate.of(year, 1, 1);
        List<LocalDate> days = first.datesUntil(first.plusYears(1)).toList();
        try {
            List<LocalDate> worked =
                    days.stream().filter(calendar::isWorkingDay).toList();
            return new CalendarYear(
                    year,
                    known.version(),
                    worked.size(),
                    days.stream()
                            .filter(Predicate.not(StatutoryCalendar::isWeekend))
                            .filter(Predicate.not(calendar::isWorkingDay))
                            .toList(),
                    worked.stream().filter(StatutoryCalendar::isWeekend).toList(),
                    known.notices().stream()
                            .filter(notice -> arranges(notice, year))
                            .toList());
        } catch (NoHolidayNotice e) {
            throw new NotFound(NotFound.Kind.CALENDAR_YEAR_UNKNOWN, String.valueOf(e.year()));
        }
    }

    private static boolean arranges(HolidayNotice notice, int year) {
        return notice.year() == year
                || notice.workedWeekends().stream().anyMatch(day -> day.getYear() == year)
                || notice.daysOff().stream().anyMatch(span -> span.from().getYear() == year);
    }
}
