package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.EmployerLedger;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.Tally;
import org.hemu.query.employment.EmployerPlace;
import org.hemu.query.employment.EmployerWalk;
import org.hemu.query.employment.RosterBucket;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Place;
import org.hemu.query.jurisdiction.Territory;
import org.hemu.query.jurisdiction.Walk;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.BadRequest.Violation;
import org.hemu.query.shared.Buckets;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a stock counts, unit by unit, employer by employer, relationship by relationship, read as it is asked
 * for; of the whole subtree or of the own level alone. Branches of the tree where the stock is nil are not entered.
 */
final class Contributions implements Iterator<Contribution> {
    private static final int LEDGERS_AT_ONCE = 50;
    private static final int ROSTERS_AT_ONCE = 8;

    private final FigureRows rows;
    private final Stocks stocks;
    private final Measure measure;
    private final YearMonth month;
    private final EmployerWalk walk;
    private final @Nullable EmployerPlace after;
    private final Deque<Contribution> employers = new ArrayDeque<>();
    private final Deque<Contribution> ready = new ArrayDeque<>();

    /** @param nodes the tree as far as it is read already; the units met are added */
    Contributions(
            FigureRows rows,
            Nodes nodes,
            Measure measure,
            JurisdictionCode top,
            Scope scope,
            YearMonth month,
            @Nullable EmployerPlace from) {
        this.rows = rows;
        this.stocks = new Stocks(nodes, rows.sums());
        this.measure = measure;
        this.month = month;
        Place place = EmployerPlace.in(top, from);
        Territory territory = new Territory(nodes, month.atEndOfMonth());
        this.walk = new EmployerWalk(
                switch (scope) {
                    case SUBTREE -> new Walk(territory, new WhereItCounts(), top, place);
                    case OWN_LEVEL -> Walk.atOwnLevel(territory, new WhereItCounts(), top, ofTheUnit(top, place));
                },
                rows.directory(),
                listed -> true,
                place,
                from == null ? null : from.employer());
        this.after = from;
    }

    private static @Nullable Place ofTheUnit(JurisdictionCode unit, @Nullable Place place) {
        if (place != null && !place.unit().equals(unit)) {
            throw new BadRequest(Violation.FOREIGN_CURSOR, "cursor");
        }
        return place;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (!employers.isEmpty() || walk.hasNext())) {
            if (employers.isEmpty()) {
                readLedgers();
            } else if (RosterRule.countsRelationships(measure)) {
                readRosters();
            } else {
                offer(employers.remove());
            }
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

    /** Offers everything that comes after the page before. */
    private void offer(Contribution each) {
        boolean seen = after != null
                && each.met().employer().id().value().equals(after.employer())
                && each.within().compareTo(after.after()) <= 0;
        if (!seen) {
            ready.add(each);
        }
    }

    private void readLedgers() {
        List<EmployerWalk.Met> met = walk.next(LEDGERS_AT_ONCE);
        Map<String, EmployerLedger> ledgers = rows.ledgers()
                .find(met.stream().map(each -> each.employer().id().value()).toList());
        for (EmployerWalk.Met each : met) {
            long count = count(ledgers.get(each.employer().id().value()), each.place());
            if (count != 0) {
                employers.add(new Contribution(each, null, count));
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

    private void readRosters() {
        List<EmployerWalk.Met> met = new ArrayList<>();
        while (met.size() < ROSTERS_AT_ONCE && !employers.isEmpty()) {
            met.add(employers.remove().met());
        }
        Map<String, RosterBucket> buckets = rows.rosters()
                .find(met.stream().flatMap(each -> rosterKeys(each).stream()).toList());
        for (EmployerWalk.Met each : met) {
            rosterKeys(each).stream()
                    .map(buckets::get)
                    .filter(Objects::nonNull)
                    .flatMap(bucket -> bucket.relationships().stream())
                    .filter(entry -> RosterRule.counts(entry, measure, month))
                    .sorted(Comparator.comparing(entry -> entry.id().value()))
                    .forEach(entry -> offer(new Contribution(each, entry, 1)));
        }
    }

    private static List<String> rosterKeys(EmployerWalk.Met met) {
        return Buckets.keys(met.employer().id().value());
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
