package org.hemu.api.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A day until which something is due, and all that it follows from.
 *
 * @param clock what runs
 * @param rule where the limit stands
 * @param from the day from which it runs, which is not counted
 * @param days how many days the law gives
 * @param unit which days are counted
 * @param extensions in the order in which they were decided
 * @param suspensions spans of days that are not counted
 * @param calendarVersion how many times a notice about days off had been entered when it was derived
 * @param lastDay the last day; absent while it cannot be told
 * @param yearWithoutNotice the year of which no notice about days off was known; absent when the last day can be told
 */
public record Deadline(
        ClockKind clock,
        Citation rule,
        LocalDate from,
        int days,
        DayUnit unit,
        List<Extension> extensions,
        List<Period> suspensions,
        int calendarVersion,
        @Nullable LocalDate lastDay,
        @Nullable Integer yearWithoutNotice) {

    /** @throws IllegalArgumentException unless it says either the last day or why there is none */
    public Deadline {
        if ((lastDay == null) == (yearWithoutNotice == null)) {
            throw new IllegalArgumentException("either a last day or the year that it cannot be told for");
        }
        extensions = List.copyOf(extensions);
        suspensions = List.copyOf(suspensions);
    }

    /** Whether its last day can be told, and lies before the day. */
    public boolean isOverOn(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    /** Whether the other one ends on the same day, or cannot be told for the same reason. */
    public boolean endsLike(Deadline other) {
        return lastDay == null
                ? yearWithoutNotice != null && yearWithoutNotice.equals(other.yearWithoutNotice)
                : lastDay.equals(other.lastDay);
    }

    /**
     * How the last day follows, in one line: rule, start, limit, what was added or left out, calendar, last day. For example
     * {@code mediation-acceptance-3-working-days (企业劳动争议协商调解规定 第二十二条): 2012-01-20 + 3 WORKING_DAY; calendar 3 -> 2012-01-31}.
     */
    public String derivation() {
        String limit = rule.rule() + " (" + (rule.instrument() + " " + rule.article()).strip() + "): " + from + " + "
                + days + " " + unit;
        String end = lastDay == null ? "? (no notice for " + yearWithoutNotice + ")" : lastDay.toString();
        return Stream.of(
                        Stream.of(limit),
                        suspensions.stream().map(span -> "without " + span.from() + ".." + span.to()),
                        extensions.stream().map(Deadline::written),
                        Stream.of("calendar " + calendarVersion))
                .flatMap(part -> part)
                .collect(Collectors.joining("; ", "", " -> " + end));
    }

    private static String written(Extension extension) {
        LocalDate until = extension.until();
        String more = until == null ? "+ " + extension.days() : "until " + until;
        return "extended on " + extension.decidedOn() + " " + more + " ("
                + extension.rule().rule() + ")";
    }
}
