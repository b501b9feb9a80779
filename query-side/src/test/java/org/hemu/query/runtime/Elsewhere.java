package org.hemu.query.runtime;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.jspecify.annotations.Nullable;

/** A projection that has nothing to do with worksites. */
final class Elsewhere implements Projection<Elsewhere.Nothing> {
    record Nothing(String key) {}

    @Override
    public String name() {
        return "elsewhere";
    }

    @Override
    public Class<Nothing> rowType() {
        return Nothing.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(JurisdictionEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return Stream.of(event.aggregateId());
    }

    @Override
    public Nothing evolve(String key, @Nullable Nothing row, Recorded event) {
        return new Nothing(key);
    }
}
