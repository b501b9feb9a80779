package org.hemu.query.shared;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.query.shared.BadRequest.Violation;

/** How much one question may ask for. */
public final class Limits {
    /** Items per page when nothing is said. */
    public static final String DEFAULT_PAGE = "50";

    /** Most items per page. */
    public static final int LARGEST_PAGE = 500;

    /** Most months in a series. */
    public static final int LONGEST_SERIES = 240;

    private Limits() {}

    /**
     * The limit, when it is 1 to {@link #LARGEST_PAGE}.
     *
     * @throws BadRequest otherwise
     */
    public static int page(int limit) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new BadRequest(Violation.OUT_OF_RANGE, "limit");
        }
        return limit;
    }

    /**
     * The months from the first to the last, both included.
     *
     * @throws BadRequest if the last is before the first, or there are more than {@link #LONGEST_SERIES}
     */
    public static List<YearMonth> months(YearMonth from, YearMonth to) {
        long count = ChronoUnit.MONTHS.between(from, to) + 1;
        if (count < 1) {
            throw new BadRequest(Violation.REVERSED, "to");
        }
        if (count > LONGEST_SERIES) {
            throw new BadRequest(Violation.OUT_OF_RANGE, "to");
        }
        return Stream.iterate(from, month -> month.plusMonths(1)).limit(count).toList();
    }
}
