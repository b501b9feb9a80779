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
 * until the day before signing, at most until the day before a full year (第八十二条, 实施条例 第六条、第七条). For work that began
 * before the law did, the month runs from the law's first day (第九十七条第二款).
 */
final class WrittenContract {
    private static final int MONTHS_OF_A_YEAR = 12;
    static final Rule WITHIN_ONE_MONTH =
            Rule.since(LocalDate.of(2008, 1, 1), "written-contract-within-one-month", "劳动合同法", "第十条、第八十二条");
    static final Rule STILL_MISSING =
            Rule.since(LocalDate.of(2008, 1, 1), "written-contract-missing", "劳动合同法", "第十条、第八十二条");

    private WrittenContract() {}

    /** The first contract was signed after the month. */
    static Optional<Finding> late(Dossier dossier) {
        boolean first = dossier.content() instanceof FilingContent.Hire
                || dossier.content() instanceof FilingContent.FirstContract;
        return dossier.contract()
                .filter(contract -> first && needed(dossier))
                .filter(contract -> contract.signedOn().isAfter(dueOn(dossier.spell())))
                .map(contract -> WITHIN_ONE_MONTH.finding(
                        exposure(dossier.spell(), contract.signedOn().minusDays(1))));
    }

    /** A hire was filed without a contract although the month was over, or an ending without there ever having been one. */
    static Optional<Finding> missing(Dossier dossier) {
        boolean looksAtWholeSpell = dossier.content() instanceof FilingContent.Hire || dossier.ends();
        return looksAtWholeSpell
                        && dossier.spell().terms().isEmpty()
                        && needed(dossier)
                        && dossier.lastKnownDay().isAfter(dueOn(dossier.spell()))
                ? Optional.of(STILL_MISSING.finding(exposure(dossier.spell(), dossier.lastKnownDay())))
                : Optional.empty();
    }

    private static boolean needed(Dossier dossier) {
        return dossier.regime() != Regime.PART_TIME;
    }

    private static LocalDate clockFrom(Spell spell) {
        LocalDate law = WITHIN_ONE_MONTH.effectiveFrom();
        return spell.startedOn().isBefore(law) ? law : spell.startedOn();
    }

    /** The last day on which signing is in time. */
    static LocalDate dueOn(Spell spell) {
        return StatutoryMonths.lastDayOf(1, clockFrom(spell));
    }

    /** The day on which a year without a contract is full. */
    static LocalDate fullYearOn(Spell spell) {
        return StatutoryMonths.lastDayOf(MONTHS_OF_A_YEAR, clockFrom(spell));
    }

    /** Until when signing was due, and the window of double wages unless not a single day of it passed. */
    private static Map<String, String> exposure(Spell spell, LocalDate lastDay) {
        LocalDate dueOn = dueOn(spell);
        LocalDate from = dueOn.plusDays(1);
        LocalDate beforeYear = fullYearOn(spell).minusDays(1);
        LocalDate to = lastDay.isAfter(beforeYear) ? beforeYear : lastDay;
        return to.isBefore(from)
                ? Map.of("dueOn", dueOn.toString())
                : Map.of("dueOn", dueOn.toString(), "doubleWageFrom", from.toString(), "doubleWageTo", to.toString());
    }
}
