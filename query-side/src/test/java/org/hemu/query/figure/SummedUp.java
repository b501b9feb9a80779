package org.hemu.query.figure;

import java.util.HashMap;
import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.CaseLedger;
import org.hemu.domain.figure.EmployerLedger;
import org.hemu.domain.figure.Tally;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.employment.EmployerDirectory;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.Roster;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.mediation.Cases;
import org.hemu.query.petition.Petitions;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.History;

/** The rows behind figures of a history, in memory. */
final class SummedUp {
    private SummedUp() {}

    static FigureRows of(History history) {
        EmployerLedgers projection = new EmployerLedgers();
        Map<String, EmployerLedger> ledgers = history.rows(projection);
        Map<String, UnitSums> sums = new HashMap<>();
        for (EmployerLedger ledger : ledgers.values()) {
            projection.contributions(ledger).forEach((unit, tally) -> add(unit, tally, sums));
        }
        casesOf(history)
                .values()
                .forEach(ledger -> ledger.contributions().forEach((unit, tally) -> add(unit, tally, sums)));
        history.rows(new PetitionLedgers())
                .values()
                .forEach(ledger -> ledger.contributions().forEach((unit, tally) -> add(unit, tally, sums)));
        return new FigureRows(
                history.reading(new JurisdictionTree()),
                History.reading(sums),
                History.reading(ledgers),
                history.reading(new EmployerDirectory()),
                history.reading(new Roster()),
                history.reading(new Employers()),
                history.reading(new FilingFlow()));
    }

    private static Map<String, CaseLedger> casesOf(History history) {
        return history.rows(new CaseLedgers());
    }

    private static void add(JurisdictionCode unit, Tally tally, Map<String, UnitSums> sums) {
        unit.lineage()
                .forEach(each -> sums.merge(
                        each.value(),
                        new UnitSums(each.equals(unit) ? tally : Tally.EMPTY, tally, false, -1),
                        UnitSums::plus));
    }

    /** What leads from the figures to what they count. */
    static ContributorPages contributors(History history, FigureRows rows, Freshness freshness) {
        Cursors cursors = new Cursors(HemuJson.mapper());
        CaseFigureRows cases = new CaseFigureRows(
                rows.tree(),
                rows.sums(),
                history.reading(new CaseLedgers()),
                history.reading(CaseDirectory.ofMediation()),
                history.reading(new Cases()));
        PetitionFigureRows petitions = new PetitionFigureRows(
                rows.tree(),
                history.reading(new PetitionLedgers()),
                history.reading(CaseDirectory.ofPetitions()),
                history.reading(new Petitions()));
        return new ContributorPages(
                _ -> rows,
                cursors,
                freshness,
                new CaseContributorPages(_ -> cases, cursors, freshness),
                new PetitionContributorPages(_ -> petitions, cursors, freshness));
    }
}
