package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.LaterFilingContradicts;
import org.hemu.api.employment.FilingContent;
import org.jspecify.annotations.Nullable;

/** Whether the open filings after a changed one can still be true. */
final class LaterFilings {
    private LaterFilings() {}

    /**
     * Why an open filing cannot change.
     *
     * @param content what it will say; null when it is withdrawn
     */
    static Optional<EmploymentRejection> contradicted(
            Relationship state, int number, @Nullable FilingContent content, LocalDate today) {
        List<Spell> spells = state.spells();
        for (FilingOnRecord open : state.open()) {
            FilingContent says = open.number() == number ? content : open.content();
            if (says == null) {
                continue;
            }
            boolean untrue = open.number() > number
                    && Plausibility.of(says, state.having(spells), today).isPresent();
            if (untrue) {
                return state.pair().map(pair -> new LaterFilingContradicts(pair.id(), number, open.number()));
            }
            spells = Spells.with(spells, says, open.regime());
        }
        return Optional.empty();
    }
}
