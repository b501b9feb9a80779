package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.Tally;
import org.hemu.query.employment.EmployerDirectory;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.Roster;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.History;

/** The rows behind figures of a history, in memory. */
final class SummedUp {
    private static final YearMonth FIRST = YearMonth.of(2010, 1);
    private static final YearMonth LAST = YearMonth.of(2024, 12);

    private SummedUp() {}

    static FigureRows of(History history) {
        Recount recount = new Recount(history.events());
        Map<String, Map<JurisdictionCode, Tally>> contributions = new HashMap<>();
        Map<String, UnitSums> sums = new HashMap<>();
        for (String employer : history.rows(new Employers()).keySet()) {
            Map<JurisdictionCode, Tally> tallies = tallies(recount.byRecord(employer, FIRST, LAST));
            contributions.put(employer, tallies);
            tallies.forEach((unit, tally) -> unit.lineage().forEach(each -> sums.merge(
                    each.value(),
                    new UnitSums(each.equals(unit) ? tally : Tally.EMPTY, tally),
                    (one, other) -> new UnitSums(
                            one.ownLevel().plus(other.ownLevel()), one.subtree().plus(other.subtree())))));
        }
        return new FigureRows(
                history.reading(new JurisdictionTree()),
                History.reading(sums),
                History.reading(contributions),
                history.reading(new EmployerDirectory()),
                history.reading(new Roster()),
                history.reading(new Employers()),
                history.reading(new FilingFlow()));
    }

    private static Map<JurisdictionCode, Tally> tallies(
            Map<JurisdictionCode, Map<Measure, Map<YearMonth, Long>>> stocks) {
        Map<JurisdictionCode, Tally> tallies = new HashMap<>();
        stocks.forEach((unit, byMeasure) -> {
            Tally.Builder tally = new Tally.Builder();
            byMeasure.forEach((measure, byMonth) -> {
                long before = 0;
                for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
                    long stock = byMonth.getOrDefault(month, 0L);
                    tally.change(measure, month, stock - before);
                    before = stock;
                }
            });
            tallies.put(unit, tally.build());
        });
        return tallies;
    }
}
