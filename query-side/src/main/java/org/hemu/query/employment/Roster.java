package org.hemu.query.employment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.employment.Standing;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.Buckets;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/** The relationships of each employer (职工名册), sixteen rows per employer. */
public final class Roster implements Projection<RosterBucket> {
    public static final String NAME = "roster";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<RosterBucket> rowType() {
        return RosterBucket.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(RelationshipEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        RelationshipEvent e = (RelationshipEvent) event.event();
        return Stream.of(Buckets.key(e.employerId().value(), e.relationshipId().value()));
    }

    @Override
    public RosterBucket evolve(String key, @Nullable RosterBucket row, Recorded recorded) {
        List<RosterEntry> entries = row == null ? List.of() : row.relationships();
        RelationshipEvent event = (RelationshipEvent) recorded.event();
        String id = event.relationshipId().value();
        RosterEntry before = SortedLists.find(entries, id, Roster::order);
        if (before == null && event instanceof HireFiled e) {
            RosterEntry first = new RosterEntry(e.relationshipId(), name(e), e.regime(), Map.of(), recorded.position());
            return new RosterBucket(SortedLists.with(entries, first, Roster::order));
        }
        return new RosterBucket(SortedLists.change(
                entries,
                id,
                Roster::order,
                entry -> new RosterEntry(
                        entry.id(),
                        worker(entry, event),
                        event instanceof FilingAccepted e ? e.regime() : entry.regime(),
                        standings(entry, event),
                        recorded.position())));
    }

    private static PersonName worker(RosterEntry entry, RelationshipEvent event) {
        return switch (event) {
            case HireFiled e -> name(e);
            case WorkerCorrected e -> new PersonName(SealedPerson.of(e.person()));
            case RelationshipEvent.OfFiling _ -> entry.worker();
        };
    }

    private static PersonName name(HireFiled e) {
        return new PersonName(SealedPerson.of(e.person()));
    }

    private static Map<Regime, Standing> standings(RosterEntry entry, RelationshipEvent event) {
        return switch (event) {
            case FilingAccepted e -> StandingsOnFile.after(entry.standings(), e);
            case HireFiled _,
                    FilingSubmitted _,
                    FilingReturned _,
                    FilingCorrected _,
                    FilingWithdrawn _,
                    WorkerCorrected _ -> entry.standings();
        };
    }

    private static String order(RosterEntry entry) {
        return entry.id().value();
    }
}
