package org.hemu.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.Period;

/**
 * Which days are worked, as far as notices say. Without a notice for its year nothing is said about a day: the weekend alone
 * would be a guess, and a deadline that rests on a guess is none.
 */
public final class StatutoryCalendar {
    private final int version;
    private final List<HolidayNotice> notices;
    private final Set<Integer> years = new HashSet<>();
    private final Map<LocalDate, Boolean> worked = new HashMap<>();

    private StatutoryCalendar(int version, List<HolidayNotice> entered) {
        this.version = version;
        this.notices = entered.stream()
                .sorted(Comparator.comparing(HolidayNotice::publishedOn))
                .toList();
        for (HolidayNotice notice : notices) {
            years.add(notice.year());
            notice.daysOff().stream().flatMap(StatutoryCalendar::days).forEach(day -> worked.put(day, false));
            notice.workedWeekends().forEach(day -> worked.put(day, true));
        }
    }

    /** The calendar that the notices make, in the order of their publication, as if each had been entered once. */
    public static StatutoryCalendar of(List<HolidayNotice> notices) {
        return new StatutoryCalendar(notices.size(), notices);
    }

    /** A calendar about which nothing is known. */
    public static StatutoryCalendar empty() {
        return of(List.of());
    }

    static Stream<LocalDate> days(Period span) {
        LocalDate last = span.to();
        return last == null ? Stream.of(span.from()) : span.from().datesUntil(last.plusDays(1));
    }

    /** The calendar as it was known at the end of a day. */
    public StatutoryCalendar asKnownOn(LocalDate day) {
        return of(notices.stream()
                .filter(each -> !each.publishedOn().isAfter(day))
                .toList());
    }

    /** This calendar and what another notice says, in place of what was known about its year from the same source. */
    public StatutoryCalendar with(HolidayNotice notice) {
        return new StatutoryCalendar(
                version + 1,
                Stream.concat(
                                notices.stream()
                                        .filter(each -> each.year() != notice.year()
                                                || !each.source().equals(notice.source())),
                                Stream.of(notice))
                        .toList());
    }

    /** Its notices, in the order of their publication. */
    public List<HolidayNotice> notices() {
        return notices;
    }

    /** How many times something was entered; a notice that takes the place of another counts as well. */
    public int version() {
        return version;
    }

    /**
     * Whether the day is worked.
     *
     * @throws NoHolidayNotice if no notice arranges the year of the day
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new NoHolidayNotice(day.getYear());
        }
        return worked.getOrDefault(day, !isWeekend(day));
    }

    /** Whether the day is a Saturday or a Sunday, worked or not. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * The day itself if it is worked, else the next one that is.
     *
     * @throws NoHolidayNotice if that lies in a year without a notice
     */
    public LocalDate workedFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }
}
