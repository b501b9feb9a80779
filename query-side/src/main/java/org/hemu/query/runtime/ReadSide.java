package org.hemu.query.runtime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;

/** The read models of this process: fed by its runner when it holds the lease, and read in any case. */
public final class ReadSide implements Freshness, AutoCloseable {
    private static final int BATCH = 8_000;
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LISTED = 1_000;
    private static final int COMPARED = 200_000;

    private final EventLog log;
    private final ReadStore store;
    private final InstantSource clock;
    private final Map<String, Projection<?>> projections = new HashMap<>();
    private final Runner runner;
    private final LiveBuilds builds;

    /**
     * @param decode gives the event in its newest form; throws when it cannot
     * @param owner name of this process, which no other has
     */
    public ReadSide(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            ReadStore store,
            List<Projection<?>> projections,
            InstantSource clock,
            String owner) {
        this(log, decode, store, projections, clock, owner, LEASE, BATCH);
    }

    ReadSide(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            ReadStore store,
            List<Projection<?>> projections,
            InstantSource clock,
            String owner,
            Duration lease,
            int batch) {
        this.log = log;
        this.store = store;
        this.clock = clock;
        projections.forEach(projection -> this.projections.put(projection.name(), projection));
        this.runner = new Runner(
                new Source(log, decode), store, projections, clock, batch, new Lease(store, clock, lease, owner));
        this.builds = new LiveBuilds(store, this.projections.values(), clock, runner::term);
    }

    public void start() {
        runner.start();
    }

    /** The documents of a projection, whichever build of it is live. */
    public <R> ReadModel<R> model(Projection<R> projection) {
        return builds.model(projection);
    }

    /** The rows of a projection, whichever build of it is live. */
    public <R> Rows<R> rows(Projection<R> projection) {
        ReadModel<R> model = model(projection);
        return keys -> {
            Map<String, R> rows = new HashMap<>();
            model.findAll(keys).forEach((key, document) -> {
                R row = document.row();
                if (row != null) {
                    rows.put(key, row);
                }
            });
            return rows;
        };
    }

    /** Whether a row that a projection does not hold may be taken not to be; asked anew each time. */
    public BooleanSupplier completeness(Projection<?> projection) {
        return new Completeness(
                () -> builds.of(projection).version() == projection.version(),
                () -> checkpoint(projection.name()).next(),
                log.head());
    }

    /**
     * Ids of the aggregates of which an event waits in quarantine of the live build, so that its rows may lack something; empty
     * when they are too many to tell.
     */
    public Supplier<Optional<Set<String>>> waiting(Projection<?> projection) {
        return () -> {
            if (checkpoint(projection.name()).quarantined() == 0) {
                return Optional.of(Set.of());
            }
            List<Quarantined> events = store.quarantined(builds.id(projection), null, -1, LISTED + 1);
            return events.size() > LISTED
                    ? Optional.empty()
                    : Optional.of(events.stream().map(Quarantined::aggregateId).collect(Collectors.toSet()));
        };
    }

    /**
     * The sums of a projection over the five levels, by the code of the jurisdiction; where there is none, a document is
     * given only when an event may be missing from it.
     */
    public Map<String, Keyed<Sums>> sums(RolledUp<?> projection, Collection<String> codes) {
        return builds.sums(projection, codes);
    }

    /** What answers from all of them together reflect now. */
    public AsOf ofAll() {
        return of(projections.keySet());
    }

    @Override
    public AsOf of(Collection<String> names) {
        List<Checkpoint> checkpoints = names.stream().map(this::checkpoint).toList();
        long head = log.head();
        long next = checkpoints.stream().mapToLong(Checkpoint::next).min().orElse(head);
        long aside = checkpoints.stream().mapToLong(Checkpoint::quarantined).sum();
        return new AsOf(next - 1, head, Math.max(0, head - next), aside, aside > 0);
    }

    private Checkpoint checkpoint(String name) {
        return feeds()
                ? runner.progress().of(name)
                : store.checkpoint(builds.id(named(name))).orElse(Checkpoint.NONE);
    }

    private Projection<?> named(String name) {
        Projection<?> projection = projections.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("no projection is called " + name);
        }
        return projection;
    }

    @Override
    public boolean await(long position, Collection<String> names, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (String name : names) {
            while (checkpoint(name).next() <= position) {
                Duration left = Duration.ofNanos(deadline - System.nanoTime());
                if (left.isNegative() || left.isZero()) {
                    return false;
                }
                if (feeds()) {
                    runner.progress().await(name, position, left);
                } else {
                    Thread.sleep(left.compareTo(POLL) < 0 ? left : POLL);
                }
            }
        }
        return true;
    }

    public List<ProjectionStatus> status() {
        long head = log.head();
        String owner = store.leaseOwner(clock.millis()).orElse(null);
        return projections.values().stream()
                .map(projection -> status(projection, head, owner))
                .sorted(Comparator.comparing(ProjectionStatus::name))
                .toList();
    }

    private ProjectionStatus status(Projection<?> projection, long head, @Nullable String owner) {
        Checkpoint checkpoint = checkpoint(projection.name());
        Generation generation = builds.of(projection);
        return new ProjectionStatus(
                projection.name(),
                generation.version(),
                generation.number(),
                checkpoint.next() - 1,
                head,
                Math.max(0, head - checkpoint.next()),
                runner.eventsPerSecond(),
                checkpoint.quarantined(),
                owner,
                error(projection.name()));
    }

    private @Nullable String error(String name) {
        Term term = runner.term();
        String stalled = term == null ? null : term.stalled(name);
        return stalled == null ? runner.lastError() : stalled;
    }

    /** Whether a projection has the name. */
    public boolean knows(String name) {
        return projections.containsKey(name);
    }

    /** Whether this process feeds the projections, and so can rebuild, switch and retry. */
    public boolean feeds() {
        return runner.term() != null;
    }

    /**
     * Starts to build a projection anew beside the live one.
     *
     * @throws IllegalStateException if this process does not feed the projections
     */
    public void rebuild(String name) {
        Projection<?> projection = named(name);
        runner.requests().ask(term -> {
            term.rebuild(projection);
            return true;
        });
    }

    /** The rebuilds since this process feeds the projections; where another does, those under way, as the store has them. */
    public List<RebuildProgress> rebuilds() {
        Term term = runner.term();
        return term == null ? builds.building(log.head()) : term.rebuilds();
    }

    /** Holds what is being built of a projection against what is live; empty when nothing is being built. */
    public Optional<Comparison> compare(String name) {
        Projection<?> projection = named(name);
        Term term = runner.term();
        return term == null ? Optional.empty() : term.building(name).map(built -> compare(projection, built));
    }

    private Comparison compare(Projection<?> projection, Fed<?> built) {
        String live = builds.id(projection);
        long until = Math.min(built.next(), checkpoint(projection.name()).next());
        Comparing comparing = new Comparing(store, until, COMPARED);
        comparing.compare(Folding.rowsOf(live), Folding.rowsOf(built.id()), projection.rowType());
        comparing.compare(Folding.sumsOf(live), Folding.sumsOf(built.id()), Sums.class);
        return comparing.result(projection.name());
    }

    /**
     * Makes a rebuilt projection the live one.
     *
     * @return whether there was one that had caught up
     * @throws IllegalStateException if this process does not feed the projections
     */
    public boolean switchTo(String name) {
        return switchTo(name, null).isPresent();
    }

    /**
     * Makes a rebuilt projection the live one, for a request that may be sent again.
     *
     * @param request by which it is known again; absent when it cannot be
     * @return what is live now, or was when the same request switched to it; empty when none had caught up
     * @throws IllegalStateException if this process does not feed the projections
     */
    public Optional<Generation> switchTo(String name, @Nullable String request) {
        named(name);
        return runner.requests().ask(term -> term.switchTo(name, request));
    }

    /**
     * Events in quarantine, of all builds, in the order of their positions: a thousand, and what else has the position of the
     * last.
     *
     * @param after position after which they begin; -1 for the first
     */
    public List<Quarantined> quarantined(long after) {
        int builds = 2 * projections.size();
        List<Quarantined> some = store.quarantined(null, null, after, LISTED + builds);
        if (some.size() <= LISTED) {
            return some;
        }
        long last = some.get(LISTED - 1).position();
        return some.stream().takeWhile(event -> event.position() <= last).toList();
    }

    /**
     * Tries quarantined events of the live builds again. When there are many, it goes on after this returns.
     *
     * @param projection name, with or without the version as a quarantined event has it; absent for all
     * @param aggregateId absent for all
     * @return how many have been folded so far
     * @throws IllegalStateException if this process does not feed the projections
     */
    public int retry(@Nullable String projection, @Nullable String aggregateId) {
        List<String> names = projection == null
                ? List.copyOf(projections.keySet())
                : List.of(named(projection.replaceFirst("@.*", "")).name());
        Retry retry = new Retry(names, aggregateId);
        runner.requests().ask(term -> {
            term.retry(retry);
            return true;
        });
        return retry.folded(PATIENCE);
    }

    /** What last went wrong, until it goes on. */
    public Optional<String> lastError() {
        return Optional.ofNullable(runner.lastError());
    }

    @Override
    public void close() {
        runner.close();
        store.close();
    }
}
