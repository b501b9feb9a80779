package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/**
 * A written contract within one month of the first day of work (劳动合同法 第十条); double wages from the day after that month
 * until the day before signing, at most until the day before a full year (第八十二条, 实施条例 第六条、第七条).
 */
final class WrittenContract {
    private static final LocalDate LAW = LocalDate.of(2008, 1, 1);
    static final Rule WITHIN_ONE_MONTH = Rule.since(LAW, "written-contract-within-one-month", "劳动合同法", "第十条、第八十二条");
    static final Rule STILL_MISSING = Rule.since(LAW, "written-contract-missing", "劳动合同法", "第十条、第八十二条");

    private WrittenContract() {}

    /** The first contract was signed after the month. */
    static Optional<Finding> late(Dossier dossier) {
        boolean first = dossier.content() instanceof FilingContent.Hire
                || dossier.content() instanceof FilingContent.FirstContract;
        LocalDate due = due(dossier.spell());
        return dossier.contract()
                .filter(contract -> first && needed(dossier))
                .filter(contract -> contract.signedOn().isAfter(due))
                .map(contract -> WITHIN_ONE_MONTH.finding(
                        exposure(dossier.spell(), contract.signedOn().minusDays(1))));
    }

    /** A hire was filed without a contract although the month was over. */
    static Optional<Finding> missing(Dossier dossier) {
        return dossier.content() instanceof FilingContent.Hire hire
                        && hire.contract() == null
                        && needed(dossier)
                        && dossier.filedOn().isAfter(due(dossier.spell()))
                ? Optional.of(STILL_MISSING.finding(exposure(dossier.spell(), dossier.filedOn())))
                : Optional.empty();
    }

    private static boolean needed(Dossier dossier) {
        return dossier.regime() != Regime.PART_TIME
                && WITHIN_ONE_MONTH.inForceOn(dossier.spell().startedOn());
    }

    private static LocalDate due(Spell spell) {
        return StatutoryMonths.lastDayOf(1, spell.startedOn());
    }

    private static Map<String, String> exposure(Spell spell, LocalDate lastDay) {
        LocalDate beforeYear = spell.startedOn().plusYears(1).minusDays(1);
        LocalDate to = lastDay.isAfter(beforeYear) ? beforeYear : lastDay;
        return Map.of(
                "dueOn",
                due(spell).toString(),
                "doubleWageFrom",
                due(spell).plusDays(1).toString(),
                "doubleWageTo",
                to.toString());
    }
}
