package org.hemu.api.calendar;

import java.time.LocalDate;
import org.hemu.api.shared.Period;
import org.hemu.api.shared.Rejection;

/** Why a notice cannot be one. */
public sealed interface CalendarRejection extends Rejection {

    @Override
    default Reason reason() {
        return Reason.RULE;
    }

    record NoticeNotPublishedYet(LocalDate publishedOn, LocalDate today) implements CalendarRejection {
        @Override
        public String pointer() {
            return "/publishedOn";
        }
    }

    /** A span of days off ends after it began, and is shorter than a month. */
    record SpanOfDaysOffImplausible(Period span) implements CalendarRejection {
        @Override
        public String pointer() {
            return "/daysOff";
        }
    }

    /** A notice arranges days of its year and of the December before. */
    record DayOutsideTheYear(LocalDate day, int year) implements CalendarRejection {}

    record WorkedDayNotAtWeekend(LocalDate day) implements CalendarRejection {
        @Override
        public String pointer() {
            return "/workedWeekends";
        }
    }

    record DayBothOffAndWorked(LocalDate day) implements CalendarRejection {
        @Override
        public String pointer() {
            return "/workedWeekends";
        }
    }
}
