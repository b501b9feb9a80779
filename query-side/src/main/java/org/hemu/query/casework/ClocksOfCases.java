package org.hemu.query.casework;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/** One row per case of whatever kind, by id: its clocks, those that run and those that ran. */
public final class ClocksOfCases implements Projection<CaseClocks> {
    public static final String NAME = "case-clock";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CaseClocks> rowType() {
        return CaseClocks.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return CaseworkFamilies.all();
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return Stream.of(recorded.aggregateId());
    }

    @Override
    public CaseClocks evolve(String key, @Nullable CaseClocks row, Recorded recorded) {
        CaseworkEvent event = (CaseworkEvent) recorded.event();
        return (row == null ? CaseClocks.of(event) : row).after(event, recorded);
    }
}
