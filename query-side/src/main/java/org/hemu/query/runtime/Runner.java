package org.hemu.query.runtime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Feeds all projections in one pass over the log, as long as this process holds the lease. */
final class Runner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final ReadStore store;
    private final List<Projection<?>> projections;
    private final InstantSource clock;
    private final int batchSize;
    private final Lease lease;
    private final BatchReader reader;
    private final Progress progress = new Progress();
    private final Rate rate;
    private final List<Fed<?>> live = new CopyOnWriteArrayList<>();
    private final Map<String, Rebuild<?>> rebuilds = new ConcurrentHashMap<>();
    private final Queue<Runnable> requests = new ConcurrentLinkedQueue<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private boolean loaded;
    private long epoch;
    private Duration pause = FIRST_PAUSE;
    private volatile boolean holding;
    private volatile @Nullable String lastError;

    Runner(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            ReadStore store,
            List<Projection<?>> projections,
            InstantSource clock,
            int batchSize,
            Lease lease) {
        this.log = log;
        this.decode = decode;
        this.store = store;
        this.projections = List.copyOf(projections);
        this.clock = clock;
        this.batchSize = batchSize;
        this.lease = lease;
        this.reader = new BatchReader(log, decode, batchSize);
        this.rate = new Rate(clock);
        this.thread = Thread.ofPlatform().name("projections").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try (reader) {
            while (stop.getCount() > 0) {
                try {
                    step();
                    pause = FIRST_PAUSE;
                    lastError = null;
                } catch (Overtaken e) {
                    LOG.info("{}; reading the read models anew", e.getMessage());
                    startOver();
                } catch (StoreUnreachable | LogUnavailable e) {
                    wait("waiting: " + e.getMessage());
                } catch (RuntimeException e) {
                    LOG.error("the projections stumbled and start over from their checkpoints", e);
                    wait(e.getClass().getSimpleName() + ": " + e.getMessage());
                }
            }
            rebuilds.values().forEach(Runner::abandon);
            lease.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("the lease is left to run out: {}", e.getMessage());
        }
    }

    private void startOver() {
        loaded = false;
        lease.forget();
    }

    private void wait(String error) throws InterruptedException {
        if (!error.equals(lastError)) {
            LOG.warn("projections: {}", error);
        }
        lastError = error;
        startOver();
        stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
    }

    private void step() throws InterruptedException {
        Optional<Long> held = lease.hold();
        holding = held.isPresent();
        if (held.isEmpty()) {
            loaded = false;
            stop.await(lease.pause().toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        epoch = held.get();
        if (!loaded) {
            load();
        }
        for (Runnable request = requests.poll(); request != null; request = requests.poll()) {
            request.run();
        }
        long from = live.stream().mapToLong(Fed::next).min().orElse(0);
        List<Decoded> batch = reader.read(from);
        if (batch.isEmpty()) {
            rate.idle();
            log.awaitPosition(from, lease.pause());
        } else {
            feed(batch);
        }
    }

    private void load() {
        List<Quarantined> quarantined = store.quarantined();
        live.clear();
        for (Projection<?> projection : projections) {
            Fed<?> fed = new Fed<>(projection, store.generation(projection.name()), store);
            fed.folding().reload(quarantined);
            fed.next(store.checkpoint(fed.id()));
            live.add(fed);
            progress.reached(projection.name(), fed.next());
        }
        loaded = true;
    }

    private void feed(List<Decoded> batch) {
        long next = batch.getLast().position() + 1;
        List<Fed<?>> behind = live.stream().filter(fed -> fed.next() < next).toList();
        for (Fed<?> fed : behind) {
            fed.folding().fold(batch, fed.next());
        }
        for (Fed<?> fed : behind) {
            store.saveCheckpoint(fed.id(), next, epoch);
        }
        store.flush();
        for (Fed<?> fed : behind) {
            fed.next(next);
            progress.reached(fed.projection().name(), next);
        }
        rate.count(batch.size());
    }

    /** Does something in the thread of the runner, between two batches. */
    <T> T between(Supplier<T> request) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        requests.add(() -> {
            try {
                answer.complete(request.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
                throw e;
            }
        });
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Tries the quarantined events of a projection again, aggregate by aggregate, in order. */
    int retry(@Nullable String projection, @Nullable String aggregateId) {
        List<Quarantined> chosen = store.quarantined().stream()
                .filter(q -> projection == null || q.projection().startsWith(projection + "@"))
                .filter(q -> aggregateId == null || q.aggregateId().equals(aggregateId))
                .toList();
        int folded = 0;
        for (Fed<?> fed : live) {
            List<Quarantined> its =
                    chosen.stream().filter(q -> q.projection().equals(fed.id())).toList();
            for (String aggregate :
                    its.stream().map(Quarantined::aggregateId).distinct().toList()) {
                folded += retry(
                        fed,
                        its.stream()
                                .filter(q -> q.aggregateId().equals(aggregate))
                                .toList());
            }
        }
        store.flush();
        return folded;
    }

    private int retry(Fed<?> fed, List<Quarantined> inOrder) {
        int folded = 0;
        for (Quarantined quarantined : inOrder) {
            StoredEvent stored = log.read(quarantined.position(), 1).getFirst();
            RuntimeException failure = fed.folding().retry(quarantined, Decoded.of(stored, decode));
            if (failure != null) {
                store.quarantine(List.of(quarantined.failedAgain(failure)));
                return folded;
            }
            folded++;
        }
        fed.folding().resume(inOrder.getFirst().aggregateId());
        return folded;
    }

    /** Starts to build a projection anew beside the live one; one that failed or was switched to may be started again. */
    void rebuild(String name) {
        Fed<?> current = fed(name);
        Rebuild<?> running = rebuilds.get(name);
        if (running != null
                && (running.state() == RebuildProgress.State.RUNNING
                        || running.state() == RebuildProgress.State.CAUGHT_UP)) {
            return;
        }
        rebuilds.put(name, begin(current));
    }

    private <R> Rebuild<R> begin(Fed<R> current) {
        Fed<R> fresh = new Fed<>(current.projection(), current.generation() + 1, store);
        dropAll(fresh.id());
        Rebuild<R> rebuild = new Rebuild<>(log, decode, batchSize, store, fresh, epoch, clock);
        rebuild.start();
        return rebuild;
    }

    /** Makes the rebuilt projection the live one, in one step, and drops the old one. */
    boolean switchTo(String name) {
        Rebuild<?> rebuild = rebuilds.get(name);
        if (rebuild == null || rebuild.state() != RebuildProgress.State.CAUGHT_UP) {
            return false;
        }
        Fed<?> old = fed(name);
        Fed<?> built;
        try {
            built = rebuild.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        store.saveGeneration(name, built.generation());
        store.flush();
        List<Fed<?>> next = new ArrayList<>(live);
        next.set(next.indexOf(old), built);
        live.clear();
        live.addAll(next);
        built.folding().reload(store.quarantined());
        progress.reached(name, built.next());
        dropAll(old.id());
        store.flush();
        return true;
    }

    private void dropAll(String id) {
        store.drop(Folding.rowsOf(id));
        store.drop(Folding.sumsOf(id));
        store.dropCheckpoint(id);
        store.quarantined().stream().filter(q -> q.projection().equals(id)).forEach(store::release);
    }

    private Fed<?> fed(String name) {
        return live.stream()
                .filter(fed -> fed.projection().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no projection is called " + name));
    }

    private static void abandon(Rebuild<?> rebuild) {
        try {
            rebuild.finish();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<RebuildProgress> rebuilds() {
        return rebuilds.values().stream().map(Rebuild::progress).toList();
    }

    Progress progress() {
        return progress;
    }

    /** Whether this process feeds the projections. */
    boolean holding() {
        return holding;
    }

    long eventsPerSecond() {
        return rate.perSecond();
    }

    @Nullable
    String lastError() {
        return lastError;
    }

    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
