package org.hemu.query.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.hemu.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What this process does for the read models while it holds the lease, from taking it up to giving it back. */
final class Term implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Term.class);
    static final Duration STALL = Duration.ofSeconds(5);

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
    private final Catalogue catalogue;
    private final EventTypes types;
    private final Map<String, Fed<?>> live = new LinkedHashMap<>();
    private final Map<String, Stalled> stalled = new ConcurrentHashMap<>();
    private final Queue<Retry> retries = new ArrayDeque<>();

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
        this.catalogue = new Catalogue(store, clock, epoch);
        this.types = new EventTypes(projections);
    }

    long epoch() {
        return epoch;
    }

    private void reached(Fed<?> fed, Checkpoint checkpoint) {
        progress.reached(fed.name(), checkpoint);
    }

    private void stall(Fed<?> fed, RuntimeException why) {
        live.remove(fed.name());
        stall(fed.id(), why, () -> feed(fed.projection(), fed.generation()));
    }

    private void stall(String id, RuntimeException why, Runnable takeUp) {
        LOG.error("{} stands still and is tried again in {}", id, STALL, why);
        String error = why.getClass().getSimpleName() + ": " + why.getMessage();
        stalled.put(id, new Stalled(error, clock.instant().plus(STALL), takeUp));
    }

    /** Takes up all projections where they were left. */
    void takeUp() {
        for (Projection<?> projection : projections) {
            Catalogued builds = catalogue.takeUp(projection);
            if (builds.live().version() == projection.version()) {
                feed(projection, builds.live());
            } else {
                serve(projection, builds.live());
            }
            build(projection, builds);
        }
        store.flush();
    }

    /** What another version has folded is read as it is, until this version has caught up beside it. */
    private void serve(Projection<?> projection, Generation other) {
        LOG.info("{} is built beside its version {}", projection.name(), other.version());
        progress.reached(
                projection.name(), store.checkpoint(other.id(projection.name())).orElse(Checkpoint.NONE));
    }

    private void feed(Projection<?> projection, Generation generation) {
        takeUp(projection, generation, () -> feed(projection, generation)).ifPresent(fed -> {
            live.put(projection.name(), fed);
            store.checkpoint(fed.id()).ifPresent(checkpoint -> reached(fed, checkpoint));
        });
    }

    private void build(Projection<?> projection, Catalogued builds) {
        Generation building = builds.building();
        if (building != null) {
            boolean switchesItself = builds.live().version() != building.version();
            takeUp(projection, building, () -> build(projection, builds))
                    .ifPresent(fed -> rebuilds.start(fed, switchesItself));
        }
    }

    private Optional<Fed<?>> takeUp(Projection<?> projection, Generation generation, Runnable again) {
        try {
            return Optional.of(
                    Fed.takeUp(projection, generation, store, source, types.thatMayBelongTo(projection), epoch));
        } catch (StoreUnreachable | Overtaken | LogUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            stall(generation.id(projection.name()), e, again);
            return Optional.empty();
        }
    }

    /** What a step came to. */
    enum Step {
        /** There was nothing to do. */
        NOTHING,
        /** All there was to read is read. */
        CAUGHT_UP,
        /** There may be more to do at once. */
        BEHIND
    }

    /** Does what is to be done next. */
    Step step() {
        RuntimeException broken = rebuilds.broken();
        if (broken != null) {
            throw broken;
        }
        rebuilds.readyToSwitch().forEach(name -> switchTo(name, null));
        catalogue.dropRetired();
        takeUpStalled();
        Step advanced = advance();
        return retryChunk() ? Step.BEHIND : advanced;
    }

    /** Those that are furthest come first, so that nobody waits for a projection that is new. */
    private Step advance() {
        List<Fed<?>> all = List.copyOf(live.values());
        long furthest = all.stream().mapToLong(Fed::next).max().orElse(0);
        long last = all.stream().mapToLong(Fed::next).min().orElse(0);
        if (all.isEmpty()) {
            return Step.NOTHING;
        }
        int read = leading.advance(all, furthest);
        boolean more = leading.hasMore() || last < furthest;
        if (last < furthest) {
            read += following.advance(List.copyOf(live.values()), last);
        }
        rate.count(read);
        if (read == 0) {
            return Step.NOTHING;
        }
        return more ? Step.BEHIND : Step.CAUGHT_UP;
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
        if (!rebuilds.underWay(projection.name())) {
            Generation givenUp = catalogue.of(projection.name()).building();
            if (givenUp != null) {
                stalled.remove(givenUp.id(projection.name()));
            }
            build(projection, catalogue.startToBuild(projection));
        }
    }

    /**
     * Makes a build that has caught up the live one, in one step.
     *
     * @param request by which this is known again when its answer was lost; absent when it is not sent again
     * @return what is live then; empty when there is none
     */
    Optional<Generation> switchTo(String name, @Nullable String request) {
        Catalogued builds = catalogue.of(name);
        if (request != null && request.equals(builds.switchedBy())) {
            return Optional.of(builds.live());
        }
        String old = builds.live().id(name);
        Fed<?> former = live.get(name);
        long position = former == null ? 0 : former.next();
        return rebuilds.handOver(name, position, built -> {
            catalogue.switchOver(name, request);
            live.put(name, built);
            stalled.remove(old);
            store.checkpoint(built.id()).ifPresent(checkpoint -> reached(built, checkpoint));
            LOG.info("{} is read from {} now", name, built.id());
            return built.generation();
        });
    }

    /** The build of a projection that readers are to see. */
    Generation serving(String name) {
        return catalogue.of(name).live();
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
        return stalled.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + "@"))
                .map(entry -> entry.getValue().error())
                .findFirst()
                .orElseGet(() -> rebuilds.failure(name));
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
