package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/**
 * When a contract is, or should have been, open-ended (劳动合同法 第十四条). Public-welfare posts are exempt (实施条例 第十二条).
 */
final class OpenEnded {
    private static final int YEARS = 10;
    static final Rule DEEMED = Rule.since(LocalDate.of(2008, 1, 1), "deemed-open-ended", "劳动合同法", "第十四条第三款");
    static final Rule TEN_YEARS =
            Rule.since(LocalDate.of(2008, 1, 1), "open-ended-after-ten-years", "劳动合同法", "第十四条第二款第一项");
    static final Rule TWO_FIXED_TERMS =
            Rule.since(LocalDate.of(2008, 1, 1), "open-ended-after-two-fixed-terms", "劳动合同法", "第十四条第二款第三项、第九十七条");

    private OpenEnded() {}

    /** A full year of work without a written contract counts as an open-ended contract. */
    static Optional<Finding> deemed(Dossier dossier) {
        Spell spell = dossier.spell();
        LocalDate year = WrittenContract.fullYearOn(spell);
        LocalDate unsignedUntil = dossier.contract().map(Contract::signedOn).orElseGet(dossier::lastKnownDay);
        boolean applies = dossier.contractBefore().isEmpty()
                && dossier.regime() == Regime.STANDARD
                && !spell.publicWelfarePost()
                && !unsignedUntil.isBefore(year)
                && DEEMED.inForceOn(year);
        return applies ? Optional.of(DEEMED.finding(Map.of("since", year.toString()))) : Optional.empty();
    }

    /** A fixed term for a worker with ten continuous years, who did not ask for it. */
    static Optional<Finding> afterTenYears(Dossier dossier) {
        LocalDate tenYears = dossier.spell().continuousSince().plusYears(YEARS);
        return renewedFixedTerm(TEN_YEARS, dossier)
                .filter(contract -> !contract.from().isBefore(tenYears))
                .map(contract -> TEN_YEARS.finding(Map.of("tenYearsOn", tenYears.toString())));
    }

    /** A third fixed term in a row, counted from contracts signed since 2008, which the worker did not ask for. */
    static Optional<Finding> afterTwoFixedTerms(Dossier dossier) {
        long terms = fixedTermsInARow(dossier.concludedBefore());
        return renewedFixedTerm(TWO_FIXED_TERMS, dossier)
                .filter(contract -> terms >= 2)
                .map(contract -> TWO_FIXED_TERMS.finding(Map.of("fixedTermsBefore", Long.toString(terms))));
    }

    private static Optional<Contract> renewedFixedTerm(Rule rule, Dossier dossier) {
        return dossier.content() instanceof FilingContent.Renewal renewal
                        && !renewal.workerAskedForFixedTerm()
                        && renewal.contract().type() == Contract.Type.FIXED_TERM
                        && dossier.regime() != Regime.PART_TIME
                        && !dossier.spell().publicWelfarePost()
                        && rule.inForceOn(renewal.contract().signedOn())
                ? Optional.of(renewal.contract())
                : Optional.empty();
    }

    private static long fixedTermsInARow(List<Contract> contracts) {
        return Stream.iterate(contracts.size() - 1, i -> i >= 0, i -> i - 1)
                .map(contracts::get)
                .takeWhile(contract ->
                        contract.type() == Contract.Type.FIXED_TERM && TWO_FIXED_TERMS.inForceOn(contract.signedOn()))
                .count();
    }
}
