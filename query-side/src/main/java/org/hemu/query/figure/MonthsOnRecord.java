package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.MonthFlow;
import org.hemu.query.employment.YearFlow;
import org.hemu.query.jurisdiction.Passage;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * From which to which month figures of a unit can be asked. Stocks also change in months to come, when terms run out; the
 * last month is that of the last step of a filing.
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
        List<YearMonth> changes = Stream.concat(
                        changes(jurisdiction), node.joined().stream().map(passage -> YearMonth.from(passage.on())))
                .sorted()
                .toList();
        if (changes.isEmpty()) {
            return null;
        }
        YearMonth first = changes.getFirst();
        List<JurisdictionCode> codes = Stream.concat(
                        Stream.of(jurisdiction), node.joined().stream().map(Passage::unit))
                .toList();
        return new Months(first, lastStep(codes, first).orElse(first));
    }

    private Stream<YearMonth> changes(JurisdictionCode jurisdiction) {
        UnitSums sums = rows.sums().find(jurisdiction.value());
        return sums == null
                ? Stream.empty()
                : sums.subtree().changes().values().stream().flatMap(months -> months.keySet().stream());
    }

    private Optional<YearMonth> lastStep(List<JurisdictionCode> codes, YearMonth first) {
        List<String> keys = codes.stream()
                .flatMap(code ->
                        IntStream.rangeClosed(first.getYear(), LAST_YEAR).mapToObj(year -> FilingFlow.key(code, year)))
                .toList();
        Map<String, YearFlow> flows = rows.flows().find(keys);
        Stream<MonthFlow> months = flows.values().stream().flatMap(flow -> flow.months().stream());
        return months.map(MonthFlow::month)
                .filter(month -> !month.isBefore(first))
                .max(YearMonth::compareTo);
    }
}
