package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/** Probation: its cap by term, once per pair, inside the term (劳动合同法 第十九条; none in part-time work, 第七十条). */
final class Probation {
    private static final LocalDate LAW = LocalDate.of(2008, 1, 1);
    static final Rule CAP = Rule.since(LAW, "probation-cap", "劳动合同法", "第十九条第一款、第三款、第七十条");
    static final Rule ONCE = Rule.since(LAW, "probation-once", "劳动合同法", "第十九条第二款");
    static final Rule INSIDE_TERM = Rule.since(LAW, "probation-inside-term", "劳动合同法", "第十九条第四款");

    private Probation() {}

    static Optional<Finding> overCap(Dossier dossier) {
        return agreed(dossier).flatMap(contract -> {
            LocalDate to = probationTo(contract);
            int cap = capInMonths(contract, dossier.regime());
            LocalDate longest = contract.from().plusMonths(cap).minusDays(1);
            return to.isAfter(longest)
                    ? Optional.of(
                            CAP.finding(Map.of("capInMonths", Integer.toString(cap), "probationTo", to.toString())))
                    : Optional.empty();
        });
    }

    /** Months of probation that the term allows. */
    static int capInMonths(Contract contract, Regime regime) {
        LocalDate to = contract.to();
        if (regime == Regime.PART_TIME || contract.type() == Contract.Type.TASK_BASED) {
            return 0;
        }
        if (to == null || reaches(36, contract.from(), to)) {
            return 6;
        }
        return reaches(12, contract.from(), to) ? 2 : reaches(3, contract.from(), to) ? 1 : 0;
    }

    private static boolean reaches(int months, LocalDate from, LocalDate to) {
        return !to.isBefore(from.plusMonths(months).minusDays(1));
    }

    static Optional<Finding> twice(Dossier dossier) {
        boolean before = dossier.spells().stream()
                .flatMap(spell -> spell.contracts().stream())
                .anyMatch(contract -> contract.probationTo() != null);
        return agreed(dossier)
                .filter(contract -> before && dossier.concludes())
                .map(contract ->
                        ONCE.finding(Map.of("probationTo", probationTo(contract).toString())));
    }

    static Optional<Finding> outsideTerm(Dossier dossier) {
        return agreed(dossier)
                .filter(contract ->
                        contract.to() != null && probationTo(contract).isAfter(contract.to()))
                .map(contract -> INSIDE_TERM.finding(
                        Map.of("probationTo", probationTo(contract).toString())));
    }

    private static Optional<Contract> agreed(Dossier dossier) {
        return dossier.contract()
                .filter(contract -> contract.probationTo() != null && CAP.inForceOn(contract.signedOn()));
    }

    private static LocalDate probationTo(Contract contract) {
        LocalDate to = contract.probationTo();
        return to == null ? contract.from() : to;
    }
}
