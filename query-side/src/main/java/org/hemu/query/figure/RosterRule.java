package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Period;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.MonthEnds;
import org.hemu.query.employment.RosterEntry;
import org.jspecify.annotations.Nullable;

/** Which relationships of an employer a measure of workers counts, so that a figure leads back to them. */
final class RosterRule {
    private RosterRule() {}

    /** Whether the measure counts relationships on file, not declared numbers or employers. */
    static boolean countsRelationships(Measure measure) {
        return of(measure) != null;
    }

    /** Whether the relationship counts at the end of the month, at an employer that counts at all. */
    static boolean counts(RosterEntry entry, Measure measure, YearMonth month) {
        BiPredicate<RosterEntry, YearMonth> rule = of(measure);
        return rule != null && rule.test(entry, month);
    }

    private static @Nullable BiPredicate<RosterEntry, YearMonth> of(Measure measure) {
        return switch (measure) {
            case UNDER_CONTRACT_AT_FILED_EMPLOYERS, UNDER_CONTRACT ->
                (entry, month) -> count(entry, Regime.STANDARD::equals, Standing::underContract, month);
            case WORKERS_ON_FILE -> (entry, month) -> count(entry, Regime::fullTime, Standing::employed, month);
            case SHOULD_SIGN_AT_FILED_EMPLOYERS,
                    SHOULD_SIGN,
                    EMPLOYERS_FILED,
                    EMPLOYERS_OBLIGED,
                    WORKERS_ON_ROLL,
                    EMPLOYERS_DECLARED,
                    CASES_TO_CONCLUDE,
                    CASES_CONCLUDED,
                    CASE_LIMITS,
                    CASES_CONCLUDED_IN_TIME,
                    PETITIONS_FEWER,
                    PETITIONS_A_YEAR_BEFORE -> null;
        };
    }

    private static boolean count(
            RosterEntry entry, Predicate<Regime> regime, Function<Standing, List<Period>> periods, YearMonth month) {
        return entry.standings().entrySet().stream()
                .filter(each -> regime.test(each.getKey()))
                .flatMap(each -> periods.apply(each.getValue()).stream())
                .anyMatch(period -> MonthEnds.counts(period, month));
    }
}
