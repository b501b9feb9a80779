package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.EmployerLedger;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.Tally;
import org.hemu.query.employment.EmployerPlace;
import org.hemu.query.employment.EmployerWalk;
import org.hemu.query.employment.RosterEntry;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Place;
import org.hemu.query.jurisdiction.Territory;
import org.hemu.query.jurisdiction.Walk;
import org.hemu.query.shared.Buckets;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a stock counts, unit by unit, employer by employer, relationship by relationship, read as it is asked
 * for. Branches of the tree where the stock is nil are not entered.
 */
final class Contributions implements Iterator<Contribution> {
    private static final int READ_AT_ONCE = 100;

    private final FigureRows rows;
    private final Stocks stocks;
    private final Measure measure;
    private final YearMonth month;
    private final EmployerWalk walk;
    private final Deque<Contribution> ready = new ArrayDeque<>();

    Contributions(
            FigureRows rows, Measure measure, JurisdictionCode top, YearMonth month, @Nullable EmployerPlace from) {
        Nodes nodes = new Nodes(rows.tree());
        this.rows = rows;
        this.stocks = new Stocks(nodes, rows.sums());
        this.measure = measure;
        this.month = month;
        Place place = EmployerPlace.in(top, from);
        Territory territory = new Territory(nodes, month.atEndOfMonth());
        this.walk = new EmployerWalk(
                new Walk(territory, new WhereItCounts(), top, place),
                rows.directory(),
                listed -> true,
                place,
                from == null ? null : from.employer());
        if (from != null) {
            fill();
            ready.removeIf(each -> each.met().employer().id().value().equals(from.employer())
                    && each.within().compareTo(from.after()) <= 0);
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && walk.hasNext()) {
            fill();
        }
        return !ready.isEmpty();
    }

    @Override
    public Contribution next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void fill() {
        List<EmployerWalk.Met> met = walk.nextAtOnePlace(READ_AT_ONCE);
        Map<String, EmployerLedger> ledgers = rows.ledgers()
                .find(met.stream().map(each -> each.employer().id().value()).toList());
        for (EmployerWalk.Met each : met) {
            long count = count(ledgers.get(each.employer().id().value()), each.place());
            if (count != 0) {
                add(each, count);
            }
        }
    }

    private long count(@Nullable EmployerLedger ledger, Place place) {
        return ledger == null || !ledger.jurisdictionAt(month).equals(place.recordedUnder())
                ? 0
                : ledger.contributions()
                        .getOrDefault(place.recordedUnder(), Tally.EMPTY)
                        .at(measure, month);
    }

    private void add(EmployerWalk.Met met, long count) {
        if (!RosterRule.countsRelationships(measure)) {
            ready.add(new Contribution(met, null, count));
            return;
        }
        rows.rosters().find(Buckets.keys(met.employer().id().value())).values().stream()
                .flatMap(bucket -> bucket.relationships().stream())
                .filter(entry -> RosterRule.counts(entry, measure, month))
                .sorted(Comparator.comparing((RosterEntry entry) -> entry.id().value()))
                .forEach(entry -> ready.add(new Contribution(met, entry, 1)));
    }

    private final class WhereItCounts implements Walk.Occupancy {
        @Override
        public Set<JurisdictionCode> ownLevel(Collection<JurisdictionCode> codes) {
            return where(codes, UnitSums::ownLevel);
        }

        @Override
        public Set<JurisdictionCode> subtree(Collection<JurisdictionCode> codes) {
            return where(codes, UnitSums::subtree);
        }

        private Set<JurisdictionCode> where(Collection<JurisdictionCode> codes, Function<UnitSums, Tally> tally) {
            stocks.load(codes);
            return codes.stream()
                    .filter(code -> tally.apply(stocks.onRecord(code)).at(measure, month) != 0)
                    .collect(Collectors.toSet());
        }
    }
}
