package org.hemu.domain.calendar;

import static org.hemu.domain.shared.Decision.accept;
import static org.hemu.domain.shared.Decision.unchanged;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemu.api.calendar.CalendarCommand.RecordHolidayNotice;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.calendar.CalendarEvent.HolidayNoticeRecorded;
import org.hemu.api.calendar.CalendarRejection;
import org.hemu.api.calendar.CalendarRejection.DayBothOffAndWorked;
import org.hemu.api.calendar.CalendarRejection.DayOutsideTheYear;
import org.hemu.api.calendar.CalendarRejection.NoticeNotPublishedYet;
import org.hemu.api.calendar.CalendarRejection.SpanOfDaysOffImplausible;
import org.hemu.api.calendar.CalendarRejection.WorkedDayNotAtWeekend;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** Notices as they are entered: everything is taken but what no notice of the State Council can say. */
public final class HolidayNotices {
    private static final int LONGEST = 31;

    private HolidayNotices() {}

    /**
     * Decides whether the notice is entered.
     *
     * @param jurisdiction the unit that enters it
     */
    public static Decision<CalendarEvent> decide(
            RecordHolidayNotice command, StatutoryCalendar calendar, JurisdictionCode jurisdiction, LocalDate today) {
        HolidayNotice notice = command.notice();
        if (calendar.notices().contains(notice)) {
            return unchanged();
        }
        return Refusals.<CalendarRejection>first(
                        () -> notice.publishedOn().isAfter(today)
                                ? Optional.of(new NoticeNotPublishedYet(notice.publishedOn(), today))
                                : Optional.empty(),
                        () -> notice.daysOff().stream()
                                .filter(Predicate.not(HolidayNotices::isPlausible))
                                .findFirst()
                                .map(SpanOfDaysOffImplausible::new),
                        () -> days(notice)
                                .filter(day -> !mayArrange(notice.year(), day))
                                .findFirst()
                                .map(day -> new DayOutsideTheYear(day, notice.year())),
                        () -> notice.workedWeekends().stream()
                                .filter(day -> !StatutoryCalendar.isWeekend(day))
                                .findFirst()
                                .map(WorkedDayNotAtWeekend::new),
                        () -> notice.workedWeekends().stream()
                                .filter(day -> isOff(notice.daysOff(), day))
                                .findFirst()
                                .map(DayBothOffAndWorked::new))
                .<Decision<CalendarEvent>>map(Decision::refuse)
                .orElseGet(() -> accept(new HolidayNoticeRecorded(notice, jurisdiction)));
    }

    /** The calendar after an event. */
    public static StatutoryCalendar evolve(StatutoryCalendar calendar, CalendarEvent event) {
        return switch (event) {
            case HolidayNoticeRecorded e -> calendar.with(e.notice());
        };
    }

    private static boolean isPlausible(Period span) {
        LocalDate last = span.to();
        return last != null && !last.isBefore(span.from()) && ChronoUnit.DAYS.between(span.from(), last) < LONGEST;
    }

    private static Stream<LocalDate> days(HolidayNotice notice) {
        return Stream.concat(
                notice.daysOff().stream().flatMap(StatutoryCalendar::days), notice.workedWeekends().stream());
    }

    private static boolean mayArrange(int year, LocalDate day) {
        return day.getYear() == year || (day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER);
    }

    private static boolean isOff(List<Period> daysOff, LocalDate day) {
        return daysOff.stream().anyMatch(span -> span.covers(day));
    }
}
