package org.hemu.query.employment;

import java.time.YearMonth;

/**
 * What happened to filings in one month, by the day on which it happened and not by when it was recorded. Initial filings
 * are included.
 *
 * @param submitted filings submitted for the first time
 * @param late of these, first submitted after their last day, as corrected since
 * @param accepted filings accepted
 * @param returned returns for correction; a filing may be returned more than once
 * @param corrected resubmissions after a return
 * @param withdrawn filings withdrawn
 */
public record MonthFlow(
        YearMonth month, long submitted, long late, long accepted, long returned, long corrected, long withdrawn) {

    static MonthFlow none(YearMonth month) {
        return new MonthFlow(month, 0, 0, 0, 0, 0, 0);
    }

    MonthFlow plus(MonthFlow other) {
        return new MonthFlow(
                month,
                submitted + other.submitted,
                late + other.late,
                accepted + other.accepted,
                returned + other.returned,
                corrected + other.corrected,
                withdrawn + other.withdrawn);
    }
}
