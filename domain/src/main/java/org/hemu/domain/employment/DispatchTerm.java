package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.Finding;
import org.hemu.domain.shared.Rule;

/** A dispatch agency concludes fixed terms of at least two years (劳动合同法 第五十八条). */
final class DispatchTerm {
    static final Rule RULE = Rule.since(LocalDate.of(2008, 1, 1), "dispatch-term-two-years", "劳动合同法", "第五十八条第二款");
    private static final int MONTHS = 24;

    private DispatchTerm() {}

    static Optional<Finding> comment(Dossier dossier) {
        return dossier.contract()
                .filter(contract -> dossier.regime() == Regime.DISPATCH
                        && dossier.concludes()
                        && RULE.inForceOn(contract.signedOn()))
                .filter(contract ->
                        contract.to() == null || !StatutoryMonths.reaches(MONTHS, contract.from(), contract.to()))
                .map(contract -> RULE.finding(Map.of(
                        "shortestTo",
                        StatutoryMonths.lastDayFrom(contract.from(), MONTHS).toString())));
    }
}
