package org.hemu.query.runtime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hemu.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that feeds all projections in one pass over the log, as long as this process holds the lease. Whatever goes
 * wrong, it says so, waits and starts over from the checkpoints.
 */
final class Runner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final long LONGEST_REST_MILLIS = 200;

    private final Source source;
    private final ReadStore store;
    private final List<Projection<?>> projections;
    private final InstantSource clock;
    private final int batch;
    private final Lease lease;
    private final Requests requests = new Requests();
    private final Progress progress = new Progress();
    private final Rate rate;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private Duration pause = FIRST_PAUSE;
    private volatile @Nullable Term term;
    private volatile @Nullable String lastError;

    Runner(
            Source source,
            ReadStore store,
            List<Projection<?>> projections,
            InstantSource clock,
            int batch,
            Lease lease) {
        this.source = source;
        this.store = store;
        this.projections = List.copyOf(projections);
        this.clock = clock;
        this.batch = batch;
        this.lease = lease;
        this.rate = new Rate(clock);
        this.thread = Thread.ofPlatform().name("projections").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
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
                } catch (RuntimeException | Error e) {
                    LOG.error("the projections stumbled and start over from their checkpoints", e);
                    wait(e.getClass().getSimpleName() + ": " + e.getMessage());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private void end() {
        boolean held = term != null;
        startOver();
        if (held) {
            try {
                lease.release();
            } catch (StoreUnreachable e) {
                LOG.info("the lease is left to run out: {}", e.getMessage());
            }
        }
    }

    private void startOver() {
        Term ended = term;
        term = null;
        requests.refuse();
        if (ended != null) {
            ended.close();
        }
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
        Optional<Long> epoch = lease.hold();
        Term current = term;
        if (epoch.isEmpty() || (current != null && current.epoch() != epoch.get())) {
            startOver();
            stop.await(epoch.isEmpty() ? lease.pause().toMillis() : 0, TimeUnit.MILLISECONDS);
            return;
        }
        if (current == null) {
            current = takeUp(epoch.get());
        }
        requests.answer(current);
        long began = clock.millis();
        switch (current.step()) {
            case NOTHING -> {
                rate.idle();
                source.log().awaitPosition(current.awaited(), IDLE);
            }
            case CAUGHT_UP -> rest(clock.millis() - began);
            case BEHIND -> {}
        }
    }

    /**
     * While commands keep coming, whoever follows them at every heartbeat writes the same documents again and again, on the very
     * cores that the commands need. What comes within the time that the last step took is folded together.
     */
    private void rest(long worked) throws InterruptedException {
        stop.await(Math.clamp(worked, 0, LONGEST_REST_MILLIS), TimeUnit.MILLISECONDS);
    }

    private Term takeUp(long epoch) {
        Term fresh = new Term(source, store, projections, clock, batch, epoch, progress, rate);
        try {
            fresh.takeUp();
        } catch (RuntimeException | Error e) {
            fresh.close();
            throw e;
        }
        term = fresh;
        return fresh;
    }

    Requests requests() {
        return requests;
    }

    Progress progress() {
        return progress;
    }

    /** What this process does while it feeds the projections; null while it does not. */
    @Nullable
    Term term() {
        return term;
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
