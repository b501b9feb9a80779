package org.hemu.domain.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.DayUnit;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.Extension;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Period;
import org.hemu.domain.calendar.LastDay;
import org.hemu.domain.calendar.NoHolidayNotice;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.calendar.StatutoryPeriod;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.calendar.StatutoryPeriod.WorkingDays;

/** How deadlines follow from what they are made of. */
public final class Derivation {
    private Derivation() {}

    /** A deadline that runs from the day for a period of law. */
    static Deadline of(
            ClockKind clock, Citation rule, LocalDate from, StatutoryPeriod period, StatutoryCalendar calendar) {
        DayUnit unit = switch (period) {
            case CalendarDays _ -> DayUnit.CALENDAR_DAY;
            case WorkingDays _ -> DayUnit.WORKING_DAY;
        };
        return derived(clock, rule, from, period.days(), unit, List.of(), List.of(), calendar);
    }

    /** A deadline that runs from the day up to one that was agreed, be it worked or off. */
    public static Deadline agreed(
            ClockKind clock, Citation rule, LocalDate from, LocalDate until, StatutoryCalendar calendar) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, until));
        return derived(clock, rule, from, days, DayUnit.AGREED_DAY, List.of(), List.of(), calendar);
    }

    /** The same deadline with more time. */
    public static Deadline extended(Deadline deadline, Extension extension, StatutoryCalendar calendar) {
        return with(
                deadline,
                Stream.concat(deadline.extensions().stream(), Stream.of(extension))
                        .toList(),
                deadline.suspensions(),
                calendar);
    }

    /** The same deadline without some days. */
    public static Deadline suspended(Deadline deadline, Period suspension, StatutoryCalendar calendar) {
        return with(
                deadline,
                deadline.extensions(),
                Stream.concat(deadline.suspensions().stream(), Stream.of(suspension))
                        .toList(),
                calendar);
    }

    /** The same deadline as another calendar has it. */
    public static Deadline under(Deadline deadline, StatutoryCalendar calendar) {
        return with(deadline, deadline.extensions(), deadline.suspensions(), calendar);
    }

    private static Deadline with(
            Deadline deadline, List<Extension> extensions, List<Period> suspensions, StatutoryCalendar calendar) {
        return derived(
                deadline.clock(),
                deadline.rule(),
                deadline.from(),
                deadline.days(),
                deadline.unit(),
                extensions,
                suspensions,
                calendar);
    }

    private static Deadline derived(
            ClockKind clock,
            Citation rule,
            LocalDate from,
            int days,
            DayUnit unit,
            List<Extension> extensions,
            List<Period> suspensions,
            StatutoryCalendar calendar) {
        int version = calendar.version();
        try {
            LocalDate lastDay = LastDay.of(from, days, unit, extensions, suspensions, calendar);
            return new Deadline(clock, rule, from, days, unit, extensions, suspensions, version, lastDay, null);
        } catch (NoHolidayNotice missing) {
            return new Deadline(clock, rule, from, days, unit, extensions, suspensions, version, null, missing.year());
        }
    }
}
