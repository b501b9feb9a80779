package org.hemu.domain.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hemu.api.shared.Period;

/** A period counts in a month when it covers the last day of the month. */
public final class MonthEnds {
    private MonthEnds() {}

    /** The first month in which something that begins on the day counts. */
    public static YearMonth firstCounted(LocalDate from) {
        return YearMonth.from(from);
    }

    /** The first month in which something whose last day this is no longer counts. */
    public static YearMonth firstNotCounted(LocalDate lastDay) {
        YearMonth month = YearMonth.from(lastDay);
        return lastDay.equals(month.atEndOfMonth()) ? month.plusMonths(1) : month;
    }

    /** Whether the period counts in the month. */
    public static boolean counts(Period period, YearMonth month) {
        return period.covers(month.atEndOfMonth());
    }
}
