package org.hemu.query.runtime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;

/** The read models of this process: fed by its runner when it holds the lease, and read in any case. */
public final class ReadSide implements Freshness, AutoCloseable {
    private static final int BATCH = 2_000;
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(50);

    private final EventLog log;
    private final ReadStore store;
    private final Map<String, Projection<?>> projections = new HashMap<>();
    private final Runner runner;
    private final Remembered<Map<String, Integer>> generations;
    private final Remembered<List<Quarantined>> quarantined;

    public ReadSide(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            ReadStore store,
            List<Projection<?>> projections,
            InstantSource clock,
            String owner) {
        this.log = log;
        this.store = store;
        projections.forEach(projection -> this.projections.put(projection.name(), projection));
        this.runner = new Runner(log, decode, store, projections, clock, BATCH, new Lease(store, clock, LEASE, owner));
        this.generations = new Remembered<>(clock, this::readGenerations);
        this.quarantined = new Remembered<>(clock, store::quarantined);
    }

    public void start() {
        runner.start();
    }

    private Map<String, Integer> readGenerations() {
        Map<String, Integer> read = new HashMap<>();
        projections.keySet().forEach(name -> read.put(name, store.generation(name)));
        return read;
    }

    private String id(Projection<?> projection) {
        return Fed.id(projection, generations.get().getOrDefault(projection.name(), 1));
    }

    /** The rows of a projection, whichever generation is live. */
    public <R> Rows<R> rows(Projection<R> projection) {
        return keys -> rowsOf(store.find(Folding.rowsOf(id(projection)), projection.rowType(), keys));
    }

    private static <R> Map<String, R> rowsOf(Map<String, Keyed<R>> documents) {
        Map<String, R> rows = new HashMap<>();
        documents.forEach((key, document) -> {
            R row = document.row();
            if (row != null) {
                rows.put(key, row);
            }
        });
        return rows;
    }

    /** The sums of a projection over the five levels, by the code of the jurisdiction. */
    public Map<String, Keyed<Sums>> sums(RolledUp<?> projection, Collection<String> codes) {
        return store.find(Folding.sumsOf(id(projection)), Sums.class, codes);
    }

    @Override
    public AsOf of(Collection<String> names) {
        long head = log.head();
        long next = names.stream().mapToLong(this::next).min().orElse(head);
        long aside = quarantinedOf(names);
        return new AsOf(next - 1, head, Math.max(0, head - next), aside, aside > 0);
    }

    private long quarantinedOf(Collection<String> names) {
        return quarantined.get().stream()
                .filter(q -> names.contains(
                        q.projection().substring(0, q.projection().indexOf('@'))))
                .count();
    }

    private long next(String name) {
        return runner.holding() ? runner.progress().of(name) : store.checkpoint(id(named(name)));
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
            while (next(name) <= position) {
                Duration left = Duration.ofNanos(deadline - System.nanoTime());
                if (left.isNegative() || left.isZero()) {
                    return false;
                }
                runner.progress().await(name, position, runner.holding() || left.compareTo(POLL) < 0 ? left : POLL);
            }
        }
        return true;
    }

    public List<ProjectionStatus> status() {
        long head = log.head();
        String owner = store.leaseOwner().orElse(null);
        return projections.values().stream()
                .map(projection -> status(projection, head, owner))
                .sorted(Comparator.comparing(ProjectionStatus::name))
                .toList();
    }

    private ProjectionStatus status(Projection<?> projection, long head, @Nullable String owner) {
        long next = next(projection.name());
        return new ProjectionStatus(
                projection.name(),
                projection.version(),
                generations.get().getOrDefault(projection.name(), 1),
                next - 1,
                head,
                Math.max(0, head - next),
                runner.eventsPerSecond(),
                quarantinedOf(List.of(projection.name())),
                owner,
                runner.lastError());
    }

    /** Whether a projection has the name. */
    public boolean knows(String name) {
        return projections.containsKey(name);
    }

    /** Whether this process feeds the projections, and so can rebuild, switch and retry. */
    public boolean feeds() {
        return runner.holding();
    }

    /** Starts to build a projection anew beside the live one. */
    public void rebuild(String name) {
        named(name);
        runner.between(() -> {
            runner.rebuild(name);
            return true;
        });
    }

    public List<RebuildProgress> rebuilds() {
        return runner.rebuilds();
    }

    /**
     * Makes a rebuilt projection the live one.
     *
     * @return whether there was one that had caught up
     */
    public boolean switchTo(String name) {
        named(name);
        boolean switched = runner.between(() -> runner.switchTo(name));
        generations.forget();
        return switched;
    }

    public List<Quarantined> quarantined() {
        return store.quarantined();
    }

    /**
     * Tries quarantined events again.
     *
     * @param projection name; absent for all
     * @param aggregateId absent for all
     * @return how many were folded
     */
    public int retry(@Nullable String projection, @Nullable String aggregateId) {
        int folded = runner.between(() -> runner.retry(projection, aggregateId));
        quarantined.forget();
        return folded;
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
