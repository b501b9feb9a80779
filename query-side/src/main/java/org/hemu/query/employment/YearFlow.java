package org.hemu.query.employment;

import java.util.List;

/** The flow of one unit with everything below it in one year: the months in which something happened, in order. */
public record YearFlow(List<MonthFlow> months) {}
