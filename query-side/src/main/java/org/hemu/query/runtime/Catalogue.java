package org.hemu.query.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The builds of all projections as the owner of the lease knows and changes them. */
final class Catalogue {
    /** Readers of other processes may look at a retired build for as long as they remember which one is live. */
    private static final Duration GRACE = Remembered.FOR.multipliedBy(10);

    private final ReadStore store;
    private final InstantSource clock;
    private final long epoch;
    private final Map<String, Catalogued> byName = new ConcurrentHashMap<>();
    private final Map<String, Instant> dropAt = new HashMap<>();

    Catalogue(ReadStore store, InstantSource clock, long epoch) {
        this.store = store;
        this.clock = clock;
        this.epoch = epoch;
    }

    /** Reads what there is of a projection; what another version of it was building is given up. */
    Catalogued takeUp(Projection<?> projection) {
        Catalogued builds = store.catalogued(projection.name()).orElseGet(() -> Catalogued.first(projection));
        Generation building = builds.building();
        if (building != null && building.version() != projection.version()) {
            builds = builds.givenUp();
        }
        if (builds.live().version() != projection.version() && builds.building() == null) {
            builds = builds.startingToBuild(projection.version());
        }
        return save(builds);
    }

    /** Begins another build and gives up the one that was under way. */
    Catalogued startToBuild(Projection<?> projection) {
        return save(of(projection.name()).givenUp().startingToBuild(projection.version()));
    }

    /** Makes the build that is under way the live one. */
    Catalogued switchOver(String name, @Nullable String request) {
        return save(of(name).switched(request));
    }

    private Catalogued save(Catalogued builds) {
        store.catalogue(builds, epoch);
        store.flush();
        byName.put(builds.projection(), builds);
        return builds;
    }

    /**
     * What there is of a projection.
     *
     * @throws IllegalArgumentException if no projection has the name
     */
    Catalogued of(String name) {
        Catalogued builds = byName.get(name);
        if (builds == null) {
            throw new IllegalArgumentException("no projection is called " + name);
        }
        return builds;
    }

    /** Drops the builds that were retired long enough ago for everybody to know. */
    void dropRetired() {
        Instant now = clock.instant();
        for (Catalogued builds : List.copyOf(byName.values())) {
            for (Generation retired : builds.retired()) {
                String id = retired.id(builds.projection());
                if (!now.isBefore(dropAt.computeIfAbsent(id, _ -> now.plus(GRACE)))) {
                    drop(id);
                    save(of(builds.projection()).dropped(retired));
                    dropAt.remove(id);
                }
            }
        }
    }

    private void drop(String id) {
        store.drop(Folding.rowsOf(id));
        store.drop(Folding.sumsOf(id));
        store.dropQuarantine(id);
        store.dropCheckpoint(id);
    }
}
