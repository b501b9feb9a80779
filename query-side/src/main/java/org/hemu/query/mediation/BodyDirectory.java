package org.hemu.query.mediation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.casework.UnitBuckets;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/** Which mediation bodies there are in each unit with everything below it. What they are is in their own rows. */
public final class BodyDirectory implements Projection<BodyDirectory.Bucket> {
    public static final String NAME = "mediation-body-directory";

    /** A part of the bodies of a unit, by id. */
    public record Bucket(List<Listed> bodies) {}

    /** A body and the unit that it is on record under. */
    public record Listed(MediationBodyId id, JurisdictionCode jurisdiction) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Bucket> rowType() {
        return Bucket.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(MediationBodyEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return recorded.event() instanceof MediationBodyEstablished e
                ? UnitBuckets.holding(e.jurisdiction(), e.bodyId().value())
                : Stream.empty();
    }

    @Override
    public Bucket evolve(String key, @Nullable Bucket row, Recorded recorded) {
        MediationBodyEvent event = (MediationBodyEvent) recorded.event();
        return new Bucket(SortedLists.with(
                row == null ? List.of() : row.bodies(),
                new Listed(event.bodyId(), event.jurisdiction()),
                each -> each.id().value()));
    }
}
