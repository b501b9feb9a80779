package org.hemu.app.scenario.province;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The three years of the plan, with their public holidays and working weekends as the State Council announced them. */
public final class Calendar {
    public static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2012, 12, 31);

    /** First days of the lunar year (春节). */
    public static final List<LocalDate> SPRING_FESTIVALS =
            List.of(LocalDate.of(2010, 2, 14), LocalDate.of(2011, 2, 3), LocalDate.of(2012, 1, 23));

    private static final Set<LocalDate> HOLIDAYS = days(
            "2010-01-01/2010-01-03",
            "2010-02-13/2010-02-19",
            "2010-04-03/2010-04-05",
            "2010-05-01/2010-05-03",
            "2010-06-14/2010-06-16",
            "2010-09-22/2010-09-24",
            "2010-10-01/2010-10-07",
            "2011-01-01/2011-01-03",
            "2011-02-02/2011-02-08",
            "2011-04-03/2011-04-05",
            "2011-04-30/2011-05-02",
            "2011-06-04/2011-06-06",
            "2011-09-10/2011-09-12",
            "2011-10-01/2011-10-07",
            "2012-01-01/2012-01-03",
            "2012-01-22/2012-01-28",
            "2012-04-02/2012-04-04",
            "2012-04-29/2012-05-01",
            "2012-06-22/2012-06-24",
            "2012-09-30/2012-10-07");
    private static final Set<LocalDate> WORKED_WEEKENDS = days(
            "2010-02-20/2010-02-21",
            "2010-06-12/2010-06-13",
            "2010-09-19/2010-09-19",
            "2010-09-25/2010-09-26",
            "2010-10-09/2010-10-09",
            "2011-01-30/2011-01-30",
            "2011-02-12/2011-02-12",
            "2011-04-02/2011-04-02",
            "2011-10-08/2011-10-09",
            "2011-12-31/2011-12-31",
            "2012-01-21/2012-01-21",
            "2012-01-29/2012-01-29",
            "2012-03-31/2012-04-01",
            "2012-04-28/2012-04-28",
            "2012-09-29/2012-09-29");

    private Calendar() {}

    private static Set<LocalDate> days(String... spans) {
        Set<LocalDate> days = new HashSet<>();
        for (String span : spans) {
            List<String> ends = List.of(span.split("/"));
            LocalDate.parse(ends.getFirst())
                    .datesUntil(LocalDate.parse(ends.getLast()).plusDays(1))
                    .forEach(days::add);
        }
        return days;
    }

    /** Whether offices are open. */
    public static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? WORKED_WEEKENDS.contains(day) : !HOLIDAYS.contains(day);
    }

    /** The day itself when offices are open, otherwise the next on which they are. */
    public static LocalDate openOn(LocalDate day) {
        LocalDate open = day;
        while (!isWorkingDay(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** So many working days later. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate later = day;
        for (int i = 0; i < workingDays; i++) {
            later = openOn(later.plusDays(1));
        }
        return later;
    }
}
