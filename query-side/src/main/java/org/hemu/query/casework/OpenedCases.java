package org.hemu.query.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.CaseDirectory.Listed;
import org.hemu.query.casework.CaseDirectory.Month;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The cases that a unit answers for, those opened last in front, on one day by id. Reads a year at first, then ever more at once,
 * for the older they are the fewer are asked for.
 */
public final class OpenedCases implements Iterator<Listed> {
    private static final Comparator<Listed> ORDER = Comparator.comparing(Listed::openedOn)
            .reversed()
            .thenComparing(each -> each.id().value());

    /** No command is taken with an earlier day. */
    private static final YearMonth FIRST = YearMonth.of(1900, 1);

    private static final int MONTHS_AT_FIRST = 12;

    private final Rows<Month> directory;
    private final Reach reach;
    private final List<JurisdictionCode> records;
    private final Deque<Listed> ready = new ArrayDeque<>();
    private YearMonth month;
    private int atOnce = MONTHS_AT_FIRST;

    private final @Nullable Listed after;

    /**
     * Begins with the case opened last.
     *
     * @param today day after which none was opened
     * @param after begins behind this one instead
     */
    public OpenedCases(Rows<Month> directory, Reach reach, LocalDate today, @Nullable Listed after) {
        this.directory = directory;
        this.reach = reach;
        this.records = reach.records();
        this.month = YearMonth.from(after == null ? today : after.openedOn());
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !month.isBefore(FIRST)) {
            read();
        }
        return !ready.isEmpty();
    }

    private void read() {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < atOnce && !month.isBefore(FIRST); i++) {
            YearMonth of = month;
            records.forEach(record -> keys.add(CaseDirectory.key(record, of)));
            month = month.minusMonths(1);
        }
        atOnce *= 2;
        List<Listed> found = directory.find(keys).values().stream()
                .flatMap(each -> each.cases().stream())
                .distinct()
                .toList();
        reach.load(found.stream().map(Listed::jurisdiction).toList());
        found.stream()
                .filter(each -> reach.covers(each.jurisdiction()))
                .filter(each -> after == null || ORDER.compare(each, after) > 0)
                .sorted(ORDER)
                .forEach(ready::add);
    }

    @Override
    public Listed next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
