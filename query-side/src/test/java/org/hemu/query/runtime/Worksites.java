package org.hemu.query.runtime;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.Tally;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.WorksiteEvent.Closed;
import org.hemu.query.runtime.WorksiteEvent.Lent;
import org.hemu.query.runtime.WorksiteEvent.Moved;
import org.hemu.query.runtime.WorksiteEvent.Opened;
import org.hemu.query.runtime.WorksiteEvent.Staffed;
import org.jspecify.annotations.Nullable;

/**
 * Worksites by id, and their staff summed over the five levels; can be made to fail at chosen events. Events of different
 * worksites may be folded into a row in any order.
 */
final class Worksites implements RolledUp<Worksites.Site> {
    static final String NAME = "worksites";

    private final int version;
    private final Map<Long, Throwing> failing = new ConcurrentHashMap<>();

    /** Where folding an event fails. */
    enum Throwing {
        IN_KEYS,
        IN_EVOLVE,
        IN_CONTRIBUTIONS,
        WITH_STACK_OVERFLOW
    }

    Worksites() {
        this(1);
    }

    Worksites(int version) {
        this.version = version;
    }

    /**
     * A worksite.
     *
     * @param unit absent while only lent staff is known of it
     * @param spoilt whether its contributions cannot be told
     */
    record Site(String id, @Nullable JurisdictionCode unit, Map<YearMonth, Long> staff, boolean spoilt) {}

    void fail(long position, Throwing where) {
        failing.put(position, where);
    }

    void repair() {
        failing.clear();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Class<Site> rowType() {
        return Site.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(WorksiteEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        if (failing.get(event.position()) == Throwing.IN_KEYS) {
            throw new IllegalStateException("keys of " + event.position());
        }
        return event.event() instanceof Lent lent
                ? Stream.of(lent.id(), lent.to())
                : Stream.of(event.event().aggregateId());
    }

    @Override
    public @Nullable Site evolve(String key, @Nullable Site row, Recorded event) {
        if (failing.get(event.position()) == Throwing.IN_EVOLVE) {
            throw new IllegalStateException("evolve of " + event.position());
        }
        if (failing.get(event.position()) == Throwing.WITH_STACK_OVERFLOW) {
            throw new StackOverflowError();
        }
        Site site = row == null ? new Site(key, null, Map.of(), false) : row;
        boolean spoilt = failing.get(event.position()) == Throwing.IN_CONTRIBUTIONS;
        return switch ((WorksiteEvent) event.event()) {
            case Opened e -> site(key, e.jurisdiction(), site.staff(), spoilt);
            case Moved e -> site(key, e.jurisdiction(), site.staff(), spoilt);
            case Staffed e -> site(key, site.unit(), plus(site.staff(), e.month(), e.by()), spoilt);
            case Lent e -> site(key, site.unit(), plus(site.staff(), e.month(), lent(key, e)), spoilt);
            case Closed _ -> site(key, null, site.staff(), spoilt);
        };
    }

    private static @Nullable Site site(
            String id, @Nullable JurisdictionCode unit, Map<YearMonth, Long> staff, boolean spoilt) {
        return unit == null && staff.isEmpty() ? null : new Site(id, unit, staff, spoilt);
    }

    private static long lent(String key, Lent lent) {
        return (key.equals(lent.id()) ? -lent.by() : 0) + (key.equals(lent.to()) ? lent.by() : 0);
    }

    private static Map<YearMonth, Long> plus(Map<YearMonth, Long> staff, YearMonth month, long by) {
        Map<YearMonth, Long> sum = new TreeMap<>(staff);
        sum.merge(month, by, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b));
        return sum;
    }

    @Override
    public Map<JurisdictionCode, Tally> contributions(Site row) {
        if (row.spoilt()) {
            throw new IllegalStateException("contributions of " + row.id());
        }
        JurisdictionCode unit = row.unit();
        Tally.Builder tally = new Tally.Builder();
        row.staff().forEach((month, n) -> tally.change(Measure.UNDER_CONTRACT, month, n));
        return unit == null ? Map.of() : Map.of(unit, tally.build());
    }
}
