package org.hemu.query.figure;

import java.time.YearMonth;

/**
 * The months for which figures can be asked.
 *
 * @param first the first month in which anything counted changes, by itself or by taking over from another unit
 * @param last the last month in which a filing was submitted, returned, accepted or withdrawn
 */
public record Months(YearMonth first, YearMonth last) {}
