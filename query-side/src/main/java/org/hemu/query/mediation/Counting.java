package org.hemu.query.mediation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.hemu.api.mediation.Outcome;
import org.hemu.domain.figure.NearestRank;
import org.hemu.domain.figure.Ratio;
import org.hemu.query.mediation.MediationStatistics.Count;
import org.hemu.query.mediation.MediationStatistics.Duration;
import org.hemu.query.mediation.MediationStatistics.Success;
import org.jspecify.annotations.Nullable;

/**
 * Counts cases over some months.
 *
 * @param from first month
 * @param to last month
 */
record Counting(YearMonth from, YearMonth to) {
    private static final int HALF = 50;
    private static final int NINE_OF_TEN = 90;

    static Counting of(YearMonth month) {
        return new Counting(month, month);
    }

    Count count(Collection<CaseFacts> cases) {
        List<CaseFacts> ended =
                cases.stream().filter(each -> within(each.outcomeOn())).toList();
        List<CaseFacts> concluded =
                ended.stream().filter(each -> each.acceptedOn() != null).toList();
        return new Count(
                number(cases, each -> within(each.openedOn())),
                number(cases, each -> within(each.acceptedOn())),
                byOutcome(ended, each -> each.acceptedOn() == null && wasDeclined(each)),
                byOutcome(ended, each -> each.acceptedOn() == null && !wasDeclined(each)),
                byOutcome(concluded, _ -> true),
                success(concluded),
                duration(concluded));
    }

    private boolean within(@Nullable LocalDate day) {
        return day != null
                && !YearMonth.from(day).isBefore(from)
                && !YearMonth.from(day).isAfter(to);
    }

    private static int number(Collection<CaseFacts> cases, Predicate<CaseFacts> which) {
        return Math.toIntExact(cases.stream().filter(which).count());
    }

    private static boolean wasDeclined(CaseFacts facts) {
        return facts.outcome() == Outcome.OUT_OF_SCOPE || facts.outcome() == Outcome.RESPONDENT_REFUSED;
    }

    private static Map<Outcome, Integer> byOutcome(Collection<CaseFacts> cases, Predicate<CaseFacts> which) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        cases.stream().filter(which).forEach(each -> {
            Outcome outcome = each.outcome();
            if (outcome != null) {
                counts.merge(outcome, 1, Integer::sum);
            }
        });
        return counts;
    }

    private static Success success(Collection<CaseFacts> concluded) {
        Ratio ratio =
                new Ratio(number(concluded, each -> each.outcome() == Outcome.AGREEMENT_REACHED), concluded.size());
        return new Success(
                ratio.numerator(), ratio.denominator(), ratio.percent().orElse(null));
    }

    private static Duration duration(Collection<CaseFacts> concluded) {
        List<Integer> days = concluded.stream().map(Counting::days).toList();
        return new Duration(days.size(), orNull(NearestRank.of(days, HALF)), orNull(NearestRank.of(days, NINE_OF_TEN)));
    }

    private static int days(CaseFacts facts) {
        LocalDate accepted = facts.acceptedOn();
        LocalDate ended = facts.outcomeOn();
        return accepted == null || ended == null
                ? 0
                : Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(accepted, ended)));
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
