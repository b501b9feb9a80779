package org.hemu.query.runtime;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.WorksiteEvent.Staffed;
import org.jspecify.annotations.Nullable;

/** How often staff changed, by unit and month: rows that many worksites share. */
final class Bustle implements Projection<Bustle.Count> {
    static final String NAME = "bustle";

    record Count(long events, Map<YearMonth, Long> byMonth) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Count> rowType() {
        return Count.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(WorksiteEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return event.event() instanceof Staffed e ? Stream.of(e.jurisdiction().value(), "all") : Stream.empty();
    }

    @Override
    public Count evolve(String key, @Nullable Count row, Recorded event) {
        Map<YearMonth, Long> byMonth = new TreeMap<>(row == null ? Map.of() : row.byMonth());
        byMonth.merge(((Staffed) event.event()).month(), 1L, Long::sum);
        return new Count(row == null ? 1 : row.events() + 1, byMonth);
    }
}
