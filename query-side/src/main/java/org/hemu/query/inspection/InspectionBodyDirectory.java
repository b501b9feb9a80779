package org.hemu.query.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyEstablished;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies inspect in each unit with everything below it, by unit. There is about one for each county, so that a province's fit
 * in one row.
 */
public final class InspectionBodyDirectory implements Projection<InspectionBodyDirectory.Within> {
    public static final String NAME = "inspection-body-directory";

    /** The bodies within a unit, by unit and id. */
    public record Within(List<Listed> bodies) {}

    /** A body and the unit that it is on record under. */
    public record Listed(InspectionBodyId id, JurisdictionCode jurisdiction) {
        String order() {
            return jurisdiction + "|" + id;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Within> rowType() {
        return Within.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(InspectionBodyEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return recorded.event() instanceof InspectionBodyEstablished e
                ? e.jurisdiction().lineage().stream().map(JurisdictionCode::value)
                : Stream.empty();
    }

    @Override
    public Within evolve(String key, @Nullable Within row, Recorded recorded) {
        InspectionBodyEvent event = (InspectionBodyEvent) recorded.event();
        return new Within(SortedLists.with(
                row == null ? List.of() : row.bodies(),
                new Listed(event.bodyId(), event.jurisdiction()),
                Listed::order));
    }
}
