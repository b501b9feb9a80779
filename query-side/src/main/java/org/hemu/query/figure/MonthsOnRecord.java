package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.Tally;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.MonthFlow;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * From which to which month figures of a unit can be asked. Stocks also change in months to come, when terms run out, and
 * filings about years ago are accepted today; so neither says which month is of interest. Where the months end is the same
 * for all units of the province: who goes from one to the other stays in the same month.
 */
final class MonthsOnRecord {
    /** No command is taken with a later day. */
    private static final int LAST_YEAR = 2199;

    private final FigureRows rows;

    MonthsOnRecord(FigureRows rows) {
        this.rows = rows;
    }

    @Nullable
    Months of(JurisdictionCode jurisdiction) {
        TreeNode node = rows.tree().find(jurisdiction.value());
        if (node == null || node.unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, jurisdiction.value());
        }
        YearMonth first = Stream.concat(
                        changes(onRecord(jurisdiction)),
                        node.joined().stream().map(passage -> YearMonth.from(passage.on())))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (first == null) {
            return null;
        }
        JurisdictionCode province = jurisdiction.lineage().getFirst();
        YearMonth latest = notBefore(first, latest(onRecord(province)));
        return new Months(first, notBefore(latest, lastStep(province, first)), latest);
    }

    private static YearMonth notBefore(YearMonth first, Optional<YearMonth> month) {
        return month.filter(each -> each.isAfter(first)).orElse(first);
    }

    private Tally onRecord(JurisdictionCode unit) {
        UnitSums sums = rows.sums().find(unit.value());
        return sums == null ? Tally.EMPTY : sums.subtree();
    }

    private static Stream<YearMonth> changes(Tally tally) {
        return tally.changes().values().stream().flatMap(months -> months.keySet().stream());
    }

    private static Stream<YearMonth> changes(Tally tally, Measure measure) {
        return tally.changes().getOrDefault(measure, Map.of()).keySet().stream();
    }

    private static Optional<YearMonth> latest(Tally tally) {
        return declared(tally)
                .or(() -> changes(tally, Measure.EMPLOYERS_OBLIGED).max(Comparator.naturalOrder()));
    }

    private static Optional<YearMonth> declared(Tally tally) {
        List<YearMonth> changes =
                changes(tally, Measure.EMPLOYERS_DECLARED).sorted().toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Stream.iterate(
                                changes.getLast(),
                                month -> !month.isBefore(changes.getFirst()),
                                month -> month.minusMonths(1))
                        .filter(month -> isDeclared(tally, month))
                        .findFirst();
    }

    private static boolean isDeclared(Tally tally, YearMonth month) {
        long declared = tally.at(Measure.EMPLOYERS_DECLARED, month);
        return declared > 0 && 2 * declared >= tally.at(Measure.EMPLOYERS_OBLIGED, month);
    }

    private Optional<YearMonth> lastStep(JurisdictionCode unit, YearMonth first) {
        List<String> keys = IntStream.rangeClosed(first.getYear(), LAST_YEAR)
                .mapToObj(year -> FilingFlow.key(unit, year))
                .toList();
        return rows.flows().find(keys).values().stream()
                .flatMap(flow -> flow.months().stream())
                .map(MonthFlow::month)
                .max(Comparator.naturalOrder());
    }
}
