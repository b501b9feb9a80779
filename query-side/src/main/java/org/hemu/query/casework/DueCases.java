package org.hemu.query.casework;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.domain.calendar.LastDay;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.query.calendar.Notices;
import org.hemu.query.shared.Rows;

/**
 * Finds the cases that are to review their deadlines. It may be behind the log, and then tells of a case that has nothing to do,
 * or not yet of one that has: the case decides, and is asked again.
 */
public final class DueCases implements Function<FindCasesDue, CasesDue> {
    private static final String NEVER = "9999-12-31";

    private final Rows<OpenClockBucket> clocks;
    private final Rows<Notices> notices;

    public DueCases(Rows<OpenClockBucket> clocks, Rows<Notices> notices) {
        this.clocks = clocks;
        this.notices = notices;
    }

    @Override
    public CasesDue apply(FindCasesDue asked) {
        Map<String, OpenClock> due = due(asked);
        List<Map.Entry<String, OpenClock>> behind = new TreeMap<>(due)
                .entrySet().stream()
                        .filter(entry ->
                                asked.cursor() == null || entry.getKey().compareTo(asked.cursor()) > 0)
                        .limit(asked.limit() + 1L)
                        .toList();
        List<Map.Entry<String, OpenClock>> page = behind.subList(0, Math.min(asked.limit(), behind.size()));
        return new CasesDue(
                page.stream().map(entry -> named(entry.getValue())).toList(),
                page.size() < behind.size() ? page.getLast().getKey() : null);
    }

    /** One clock of each case that is due, by where the case comes in the order. */
    private Map<String, OpenClock> due(FindCasesDue asked) {
        Notices known = notices.find(CalendarEvent.CALENDAR);
        int version = known == null ? 0 : known.version();
        StatutoryCalendar calendar = StatutoryCalendar.of(known == null ? List.of() : known.notices());
        Map<String, OpenClock> byCase = new TreeMap<>();
        clocks.find(UnitBuckets.ofEverything()).values().stream()
                .flatMap(bucket -> bucket.clocks().stream())
                .filter(clock -> isOver(clock, asked) || mayEndOtherwise(clock, version, calendar))
                .forEach(clock -> byCase.merge(
                        clock.caseId().value(),
                        clock,
                        (one, other) -> order(one).compareTo(order(other)) <= 0 ? one : other));
        Map<String, OpenClock> inOrder = new TreeMap<>();
        byCase.values().forEach(clock -> inOrder.put(order(clock), clock));
        return inOrder;
    }

    private static boolean isOver(OpenClock clock, FindCasesDue asked) {
        return !clock.missed() && clock.deadline().isOverOn(asked.asOf());
    }

    private static boolean mayEndOtherwise(OpenClock clock, int version, StatutoryCalendar calendar) {
        return clock.deadline().calendarVersion() < version && LastDay.isAnotherUnder(calendar, clock.deadline());
    }

    private static String order(OpenClock clock) {
        var lastDay = clock.deadline().lastDay();
        return (lastDay == null ? NEVER : lastDay.toString()) + "|" + clock.caseId();
    }

    private static CaseDue named(OpenClock clock) {
        return new CaseDue(clock.aggregateType(), clock.caseId(), clock.startedBy());
    }
}
