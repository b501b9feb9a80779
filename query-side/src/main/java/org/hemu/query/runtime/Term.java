package org.hemu.query.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hemu.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this process does for the read models while it holds the lease, from taking it up to giving it back. */
final class Term implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Term.class);
    static final Duration STALL = Duration.ofSeconds(5);
    /** Readers of other processes may look at a retired build for as long as they remember which one is live. */
    private static final Duration GRACE = Remembered.FOR.multipliedBy(10);

    private final Source source;
    private final ReadStore store;
    private final List<Projection<?>> projections;
    private final InstantSource clock;
    private final long epoch;
    private final Progress progress;
    private final Rate rate;
    private final Rebuilds rebuilds;
    private final Pass leading;
    private final Pass following;
    private final Map<String, Catalogued> catalogue = new ConcurrentHashMap<>();
    private final Map<String, Fed<?>> live = new LinkedHashMap<>();
    private final Map<String, Stalled> stalled = new ConcurrentHashMap<>();
    private final Map<String, Instant> dropAt = new HashMap<>();
    private final Queue<Retry> retries = new ArrayDeque<>();
    private final Map<String, Set<String>> types = new HashMap<>();
    private final Set<String> allTypes = new HashSet<>();

    Term(
            Source source,
            ReadStore store,
            List<Projection<?>> projections,
            InstantSource clock,
            int batch,
            long epoch,
            Progress progress,
            Rate rate) {
        this.source = source;
        this.store = store;
        this.projections = projections;
        this.clock = clock;
        this.epoch = epoch;
        this.progress = progress;
        this.rate = rate;
        this.rebuilds = new Rebuilds(source, store, clock, batch, epoch);
        this.leading = new Pass(source, store, clock, batch, epoch, this::reached, this::stall);
        this.following = new Pass(source, store, clock, batch, epoch, this::reached, this::stall);
        for (Projection<?> projection : projections) {
            Set<String> its = EventTypes.of(projection.families());
            types.put(projection.name(), its);
            allTypes.addAll(its);
        }
    }

    long epoch() {
        return epoch;
    }

    private void reached(Fed<?> fed, Checkpoint checkpoint) {
        progress.reached(fed.name(), checkpoint);
    }

    private void stall(Fed<?> fed, RuntimeException why) {
        live.remove(fed.name());
        stall(fed.projection(), why, () -> feed(fed.projection(), fed.generation()));
    }

    private void stall(Projection<?> projection, RuntimeException why, Runnable takeUp) {
        LOG.error("{} stands still and is tried again in {}", projection.name(), STALL, why);
        String error = why.getClass().getSimpleName() + ": " + why.getMessage();
        stalled.put(projection.name(), new Stalled(error, clock.instant().plus(STALL), takeUp));
    }

    /** Takes up all projections where they were left. */
    void takeUp() {
        for (Projection<?> projection : projections) {
            Catalogued builds = store.catalogued(projection.name()).orElseGet(() -> Catalogued.first(projection));
            if (builds.live().version() == projection.version()) {
                save(builds);
                feed(projection, builds.live());
                Generation building = builds.building();
                if (building != null) {
                    build(projection, building, false);
                }
            } else {
                upgrade(projection, builds);
            }
            builds.retired().forEach(retired -> dropLater(projection.name(), retired));
        }
        store.flush();
    }

    private void feed(Projection<?> projection, Generation generation) {
        takeUp(projection, generation, () -> feed(projection, generation)).ifPresent(fed -> {
            live.put(projection.name(), fed);
            store.checkpoint(fed.id()).ifPresent(checkpoint -> reached(fed, checkpoint));
        });
    }

    private void build(Projection<?> projection, Generation generation, boolean switchesItself) {
        takeUp(projection, generation, () -> build(projection, generation, switchesItself))
                .ifPresent(fed -> rebuilds.start(fed, switchesItself));
    }

    private Optional<Fed<?>> takeUp(Projection<?> projection, Generation generation, Runnable again) {
        try {
            Fed<?> fed = Fed.takeUp(projection, generation, store, source, mayBeWanted(projection), epoch);
            return Optional.of(fed);
        } catch (StoreUnreachable | Overtaken | LogUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            stall(projection, e, again);
            return Optional.empty();
        }
    }

    /** An event of a type that no projection knows may belong to any of them. */
    private Predicate<String> mayBeWanted(Projection<?> projection) {
        Set<String> its = types.getOrDefault(projection.name(), Set.of());
        return type -> its.contains(type) || !allTypes.contains(type);
    }

    /** Serves what another version has folded until this one has caught up beside it. */
    private void upgrade(Projection<?> projection, Catalogued builds) {
        Generation building = builds.building();
        Catalogued next = building != null && building.version() == projection.version()
                ? builds
                : builds.startingToBuild(projection.version());
        save(next);
        LOG.info(
                "{} is being built beside version {}",
                projection.name(),
                builds.live().version());
        progress.reached(
                projection.name(),
                store.checkpoint(builds.live().id(projection.name())).orElse(Checkpoint.NONE));
        build(projection, new Generation(projection.version(), next.last()), true);
    }

    private void save(Catalogued builds) {
        store.catalogue(builds, epoch);
        catalogue.put(builds.projection(), builds);
    }

    private Catalogued catalogued(String name) {
        Catalogued builds = catalogue.get(name);
        if (builds == null) {
            throw new IllegalArgumentException("no projection is called " + name);
        }
        return builds;
    }

    /** Does what is to be done next; false when there is nothing. */
    boolean step() {
        RuntimeException broken = rebuilds.broken();
        if (broken != null) {
            throw broken;
        }
        rebuilds.readyToSwitch().forEach(this::switchTo);
        dropRetired();
        takeUpStalled();
        boolean moved = advance();
        return retryChunk() || moved;
    }

    /** Those that are furthest come first, so that nobody waits for a projection that is new. */
    private boolean advance() {
        List<Fed<?>> all = List.copyOf(live.values());
        long furthest = all.stream().mapToLong(Fed::next).max().orElse(0);
        long last = all.stream().mapToLong(Fed::next).min().orElse(0);
        if (all.isEmpty()) {
            return false;
        }
        int read = leading.advance(all, furthest);
        if (last < furthest) {
            read += following.advance(List.copyOf(live.values()), last);
        }
        rate.count(read);
        return read > 0;
    }

    /** Where new events are waited for: no projection of this term has read the one at this position. */
    long awaited() {
        return live.values().stream().mapToLong(Fed::next).max().orElse(Long.MAX_VALUE);
    }

    private void takeUpStalled() {
        Instant now = clock.instant();
        stalled.forEach((name, one) -> {
            if (!now.isBefore(one.again())) {
                stalled.remove(name);
                one.takeUp().run();
            }
        });
    }

    private boolean retryChunk() {
        Retry retry = retries.peek();
        if (retry == null) {
            return false;
        }
        String name = retry.projection();
        if (name == null) {
            retries.remove();
            retry.finished();
            return true;
        }
        Fed<?> fed = live.get(name);
        if (fed == null) {
            retry.nextProjection();
            return true;
        }
        retry.chunk(fed, store, source);
        Checkpoint checkpoint = fed.reached(fed.next(), epoch, clock.instant());
        store.flush();
        reached(fed, checkpoint);
        return true;
    }

    void retry(Retry retry) {
        retries.add(retry);
    }

    /** Starts to build a projection anew beside the live one; one that is under way goes on. */
    void rebuild(Projection<?> projection) {
        Catalogued builds = catalogued(projection.name());
        if (rebuilds.underWay(projection.name())) {
            return;
        }
        Generation abandoned = builds.building();
        Catalogued next = builds.startingToBuild(projection.version());
        save(next);
        store.flush();
        if (abandoned != null) {
            dropLater(projection.name(), abandoned);
        }
        boolean upgrade = builds.live().version() != projection.version();
        build(projection, new Generation(projection.version(), next.last()), upgrade);
    }

    /** Makes a build that has caught up the live one, in one step; false when there is none. */
    boolean switchTo(String name) {
        Catalogued builds = catalogued(name);
        Fed<?> old = live.get(name);
        return rebuilds.handOver(name, old == null ? 0 : old.next(), built -> {
                    save(builds.switched());
                    store.flush();
                    live.put(name, built);
                    stalled.remove(name);
                    store.checkpoint(built.id()).ifPresent(checkpoint -> reached(built, checkpoint));
                    dropLater(name, builds.live());
                    LOG.info("{} is read from {} now", name, built.id());
                    return true;
                })
                .orElse(false);
    }

    private void dropLater(String name, Generation retired) {
        dropAt.put(retired.id(name), clock.instant().plus(GRACE));
    }

    private void dropRetired() {
        if (dropAt.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        for (Catalogued builds : List.copyOf(catalogue.values())) {
            for (Generation retired : builds.retired()) {
                String id = retired.id(builds.projection());
                Instant at = dropAt.get(id);
                if (at != null && !now.isBefore(at)) {
                    drop(id);
                    save(catalogued(builds.projection()).dropped(retired));
                    store.flush();
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

    /** The build of a projection that readers are to see. */
    Generation serving(String name) {
        return catalogued(name).live();
    }

    /** Where the build beside the live one has its documents, while it is under way. */
    Optional<Fed<?>> building(String name) {
        return rebuilds.building(name);
    }

    List<RebuildProgress> rebuilds() {
        return rebuilds.progress();
    }

    /** Why a projection stands still, if it does. */
    @Nullable
    String stalled(String name) {
        Stalled one = stalled.get(name);
        return one == null ? null : one.error();
    }

    @Override
    public void close() {
        rebuilds.close();
        leading.close();
        following.close();
        IllegalStateException gone = new IllegalStateException("this process feeds the projections no more");
        retries.forEach(retry -> retry.broken(gone));
    }
}
