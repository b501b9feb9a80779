package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.FilingContent;
import org.hemu.app.scenario.life.Engagement.Agreement;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Something about a contract that must be filed.
 *
 * @param withdrawn whether the employer takes the filing back
 */
record Fact(LocalDate occurredOn, FilingContent content, boolean withdrawn) {
    private static final int AWAY_FROM_BEGIN = 40;
    private static final int AWAY_FROM_TERM_END = 70;
    private static final int AWAY_FROM_ENDING = 30;

    /**
     * What happens to a worker's contracts after the hire, in the order in which it happens.
     *
     * @param submittedOn day on which the hire was submitted
     * @param contract the contract that came with the hire
     * @param next index of the first agreement that did not
     */
    static List<Fact> after(
            LocalDate submittedOn,
            Engagement engagement,
            @Nullable Contract contract,
            int next,
            Profile employer,
            Chance chance) {
        List<Fact> facts = new ArrayList<>();
        Contract current = contract;
        if (current != null) {
            amendment(current, submittedOn, engagement, employer, chance).ifPresent(facts::add);
        }
        for (Agreement agreement :
                engagement.agreements().subList(next, engagement.agreements().size())) {
            Contract signed = agreement.contract();
            facts.add(new Fact(
                    Engagements.later(signed.signedOn(), submittedOn),
                    current == null
                            ? new FilingContent.FirstContract(signed)
                            : new FilingContent.Renewal(signed, agreement.workerAskedForFixedTerm()),
                    false));
            amendment(signed, submittedOn, engagement, employer, chance).ifPresent(facts::add);
            current = signed;
        }
        facts.sort(Comparator.comparing(Fact::occurredOn));
        return facts;
    }

    /** Amendments stay clear of the days around the beginning and the end of a term. */
    private static Optional<Fact> amendment(
            Contract contract, LocalDate submittedOn, Engagement engagement, Profile employer, Chance chance) {
        LocalDate from =
                Engagements.later(contract.from().plusDays(AWAY_FROM_BEGIN), submittedOn.plusDays(AWAY_FROM_BEGIN));
        LocalDate to = contract.to() == null ? Calendar.LAST_DAY : contract.to().minusDays(AWAY_FROM_TERM_END);
        LocalDate ended = engagement.endedOn();
        LocalDate last = ended != null && ended.minusDays(AWAY_FROM_ENDING).isBefore(to)
                ? ended.minusDays(AWAY_FROM_ENDING)
                : to;
        long days = ChronoUnit.DAYS.between(from, last.isAfter(Calendar.LAST_DAY) ? Calendar.LAST_DAY : last);
        if (days <= 0 || !chance.hits(Rates.AMENDED_PER_YEAR * days / 365)) {
            return Optional.empty();
        }
        LocalDate effectiveOn = from.plusDays(chance.between(0, (int) days - 1));
        Contract terms = Terms.amended(contract, employer, chance);
        return Optional.of(new Fact(
                effectiveOn,
                new FilingContent.Amendment(effectiveOn, terms, chance.hits(0.7) ? "调整工资" : "调整岗位"),
                chance.hits(Rates.WITHDRAWN_AMENDMENTS)));
    }
}
