package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One uninterrupted employment of the pair, by the accepted filings.
 *
 * @param startedOn day on which work began
 * @param continuousSince day from which service counts; earlier than {@code startedOn} after a transfer
 * @param endedOn last day; absent while it goes on
 * @param contracts written contracts in the order they were filed, the last one with its amendments
 */
record Spell(
        LocalDate startedOn,
        LocalDate continuousSince,
        boolean publicWelfarePost,
        @Nullable LocalDate endedOn,
        List<Contract> contracts) {

    static Spell of(FilingContent.Hire hire) {
        LocalDate since = hire.continuousSince();
        return new Spell(
                hire.startedOn(),
                since == null ? hire.startedOn() : since,
                hire.publicWelfarePost(),
                null,
                hire.contract() == null ? List.of() : List.of(hire.contract()));
    }

    boolean isActive() {
        return endedOn == null;
    }

    Spell concluding(Contract contract) {
        List<Contract> more = new ArrayList<>(contracts);
        more.add(contract);
        return new Spell(startedOn, continuousSince, publicWelfarePost, endedOn, List.copyOf(more));
    }

    Spell amending(Contract terms) {
        List<Contract> amended = new ArrayList<>(contracts.subList(0, contracts.size() - 1));
        amended.add(terms);
        return new Spell(startedOn, continuousSince, publicWelfarePost, endedOn, List.copyOf(amended));
    }

    Spell endingOn(LocalDate day) {
        return new Spell(startedOn, continuousSince, publicWelfarePost, day, contracts);
    }

    Period employed() {
        return new Period(startedOn, endedOn);
    }

    /** The periods under a written contract, inside the spell. */
    List<Period> underContract() {
        List<Period> periods = new ArrayList<>();
        for (Contract contract : contracts) {
            LocalDate from = contract.from().isBefore(startedOn) ? startedOn : contract.from();
            LocalDate to = earlier(contract.to(), endedOn);
            if (to == null || !to.isBefore(from)) {
                periods.add(new Period(from, to));
            }
        }
        return periods;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
