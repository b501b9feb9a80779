package org.hemu.query.figure;

import java.util.HashMap;
import java.util.Map;
import org.hemu.domain.figure.EmployerLedger;
import org.hemu.domain.figure.Tally;
import org.hemu.query.employment.EmployerDirectory;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.Roster;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.History;

/** The rows behind figures of a history, in memory. */
final class SummedUp {
    private SummedUp() {}

    static FigureRows of(History history) {
        EmployerLedgers projection = new EmployerLedgers();
        Map<String, EmployerLedger> ledgers = history.rows(projection);
        Map<String, UnitSums> sums = new HashMap<>();
        for (EmployerLedger ledger : ledgers.values()) {
            projection
                    .contributions(ledger)
                    .forEach((unit, tally) -> unit.lineage()
                            .forEach(each -> sums.merge(
                                    each.value(),
                                    new UnitSums(each.equals(unit) ? tally : Tally.EMPTY, tally, false, -1),
                                    SummedUp::plus)));
        }
        return new FigureRows(
                history.reading(new JurisdictionTree()),
                History.reading(sums),
                History.reading(ledgers),
                history.reading(new EmployerDirectory()),
                history.reading(new Roster()),
                history.reading(new Employers()),
                history.reading(new FilingFlow()));
    }

    private static UnitSums plus(UnitSums one, UnitSums other) {
        return new UnitSums(one.ownLevel().plus(other.ownLevel()), one.subtree().plus(other.subtree()), false, -1);
    }
}
