package org.hemu.query.figure;

import java.time.YearMonth;

/**
 * The months for which figures can be asked.
 *
 * @param first the first month in which anything counted changes, by itself or by taking over from another unit
 * @param last the last month in which anywhere in the province a filing was submitted, returned, accepted or withdrawn; not
 *     before {@code latest}
 * @param latest the month to show when none is asked for: the last one for which the register declared the head-counts of at
 *     least half of the employers obliged to file in the province, so that the denominators are known; where it never
 *     came that far, the last one in which the number of these employers changed. No filing moves it. Not before {@code first}.
 */
public record Months(YearMonth first, YearMonth last, YearMonth latest) {}
