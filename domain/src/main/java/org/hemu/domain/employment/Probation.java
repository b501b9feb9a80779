package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/** Probation: its cap by term, once per pair, inside the term (劳动合同法 第十九条; none in part-time work, 第七十条). */
final class Probation {
    static final Rule CAP = Rule.since(LocalDate.of(2008, 1, 1), "probation-cap", "劳动合同法", "第十九条第一款、第三款、第七十条");
    static final Rule ONCE = Rule.since(LocalDate.of(2008, 1, 1), "probation-once", "劳动合同法", "第十九条第二款");
    static final Rule INSIDE_TERM = Rule.since(LocalDate.of(2008, 1, 1), "probation-inside-term", "劳动合同法", "第十九条第四款");

    private Probation() {}

    static Optional<Finding> overCap(Dossier dossier) {
        return agreed(CAP, dossier).flatMap(contract -> {
            LocalDate to = probationTo(contract);
            int cap = capInMonths(contract, dossier.regime());
            return StatutoryMonths.exceeds(cap, contract.from(), to)
                    ? Optional.of(
                            CAP.finding(Map.of("capInMonths", Integer.toString(cap), "probationTo", to.toString())))
                    : Optional.empty();
        });
    }

    /** Months of probation that the term allows. */
    static int capInMonths(Contract contract, Regime regime) {
        LocalDate from = contract.from();
        LocalDate to = contract.to();
        if (regime == Regime.PART_TIME || contract.type() == Contract.Type.TASK_BASED) {
            return 0;
        }
        if (to == null || StatutoryMonths.reaches(36, from, to)) {
            return 6;
        }
        return StatutoryMonths.reaches(12, from, to) ? 2 : StatutoryMonths.reaches(3, from, to) ? 1 : 0;
    }

    static Optional<Finding> twice(Dossier dossier) {
        boolean before = dossier.spells().stream()
                .flatMap(spell -> spell.concluded().stream())
                .anyMatch(contract -> contract.probationTo() != null);
        return agreed(ONCE, dossier)
                .filter(contract -> before && dossier.concludes())
                .map(contract ->
                        ONCE.finding(Map.of("probationTo", probationTo(contract).toString())));
    }

    /** Probation is part of a longer term; a contract over nothing but probation has none, and that is its term. */
    static Optional<Finding> outsideTerm(Dossier dossier) {
        return agreed(INSIDE_TERM, dossier)
                .filter(contract ->
                        contract.to() != null && !probationTo(contract).isBefore(contract.to()))
                .map(contract -> INSIDE_TERM.finding(
                        Map.of("probationTo", probationTo(contract).toString())));
    }

    /**
     * The contract whose probation the filing brings, when the rule is in force on the day it was signed; an amendment that
     * repeats what was agreed brings none.
     */
    private static Optional<Contract> agreed(Rule rule, Dossier dossier) {
        LocalDate before = dossier.contractBefore().map(Contract::probationTo).orElse(null);
        return dossier.contract()
                .filter(contract -> contract.probationTo() != null && rule.inForceOn(contract.signedOn()))
                .filter(contract ->
                        dossier.concludes() || !probationTo(contract).equals(before));
    }

    private static LocalDate probationTo(Contract contract) {
        return Objects.requireNonNull(contract.probationTo());
    }
}
