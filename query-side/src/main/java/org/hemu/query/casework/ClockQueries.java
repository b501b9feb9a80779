package org.hemu.query.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about the clocks that run in cases. What is due or overdue is told for today. */
@Component
public class ClockQueries {
    private static final List<String> BOARD = List.of(JurisdictionTree.NAME, OpenClocks.NAME);
    private static final List<String> LIST = List.of(JurisdictionTree.NAME, OpenClocks.NAME, ClocksOfCases.NAME);
    private static final int LOOKED_AT_PER_PAGE = 2_000;
    private static final int READ_AT_ONCE = 200;

    /** Behind everything whose last day can be told. */
    private static final String UNDETERMINED = "9999-12-31";

    private final ByUnit<ClockRows> rows;
    private final Cursors cursors;
    private final Freshness freshness;
    private final Clock clock;

    public ClockQueries(ByUnit<ClockRows> rows, Cursors cursors, Freshness freshness, Clock clock) {
        this.rows = rows;
        this.cursors = cursors;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** How many clocks run, are due and are overdue in a unit, at its own level and in each unit directly below. */
    public Answer<ClockBoard> board(JurisdictionCode jurisdiction) {
        AsOf asOf = freshness.of(BOARD);
        return new Answer<>(new ClocksWithin(jurisdiction, rows.of(jurisdiction), today()).board(), asOf);
    }

    /**
     * The clocks that run in a unit and everything below it, those due first in front; those of which no last day can be told come
     * last.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    public Page<ListedClock> clocks(
            JurisdictionCode jurisdiction, ClockFilter filter, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(LIST);
        int most = Limits.page(limit);
        After after = cursors.read(cursor, After.class);
        LocalDate today = today();
        ClockRows within = rows.of(jurisdiction);
        List<OpenClock> remaining = new ClocksWithin(jurisdiction, within, today)
                .clocks().stream()
                        .filter(each -> filter.admits(each, today))
                        .filter(each -> after == null || order(each).compareTo(after.clock()) > 0)
                        .sorted(Comparator.comparing(ClockQueries::order))
                        .toList();
        List<ListedClock> page = new ArrayList<>();
        int looked = 0;
        while (looked < remaining.size() && looked < LOOKED_AT_PER_PAGE && page.size() < most) {
            List<OpenClock> some = remaining.subList(looked, Math.min(looked + READ_AT_ONCE, remaining.size()));
            looked += admit(some, within, filter, today, page, most);
        }
        String next = looked < remaining.size() ? cursors.write(new After(order(remaining.get(looked - 1)))) : null;
        return new Page<>(List.copyOf(page), next, asOf);
    }

    private record After(String clock) {}

    /** Adds those admitted until the page is full; answers how many it has looked at. */
    private static int admit(
            List<OpenClock> some,
            ClockRows rows,
            ClockFilter filter,
            LocalDate today,
            List<ListedClock> page,
            int most) {
        Map<String, CaseClocks> cases = rows.cases()
                .find(some.stream()
                        .map(each -> each.caseId().value())
                        .distinct()
                        .toList());
        int looked = 0;
        for (OpenClock each : some) {
            if (page.size() == most) {
                break;
            }
            looked++;
            CaseClocks of = cases.get(each.caseId().value());
            if (of != null && filter.admits(of)) {
                page.add(listed(each, of, today));
            }
        }
        return looked;
    }

    private static ListedClock listed(OpenClock clock, CaseClocks of, LocalDate today) {
        return new ListedClock(
                clock.caseId(),
                clock.aggregateType(),
                clock.jurisdiction(),
                of.handlers(),
                clock.kind(),
                clock.kind().nature(),
                clock.statusOn(today),
                clock.deadline(),
                clock.deadline().derivation(),
                clock.missed(),
                clock.startedBy());
    }

    private static String order(OpenClock clock) {
        LocalDate lastDay = clock.deadline().lastDay();
        return (lastDay == null ? UNDETERMINED : lastDay) + "|" + clock.caseId() + "|"
                + clock.kind().name();
    }

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }
}
