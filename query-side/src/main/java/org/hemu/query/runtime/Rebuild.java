package org.hemu.query.runtime;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.runtime.RebuildProgress.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds a projection anew beside the live one and follows the log until it is switched to or given up. */
final class Rebuild<R> {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration IDLE = Duration.ofMillis(200);

    private final EventLog log;
    private final ReadStore store;
    private final Fed<R> fed;
    private final BatchReader reader;
    private final Rate rate;
    private final long epoch;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stop;
    private volatile State state = State.RUNNING;
    private volatile @Nullable String failure;

    Rebuild(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            int batch,
            ReadStore store,
            Fed<R> fed,
            long epoch,
            InstantSource clock) {
        this.log = log;
        this.store = store;
        this.fed = fed;
        this.reader = new BatchReader(log, decode, batch);
        this.rate = new Rate(clock);
        this.epoch = epoch;
    }

    void start() {
        Thread.ofPlatform().name("rebuild-" + fed.id()).daemon().start(this::run);
    }

    private void run() {
        try (reader) {
            fed.folding().reload(List.of());
            while (!stop) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the rebuild of {} failed: {}", fed.id(), e.getMessage());
            failure = String.valueOf(e.getMessage());
            state = State.FAILED;
        } finally {
            stopped.countDown();
        }
    }

    private void step() throws InterruptedException {
        List<Decoded> batch = reader.read(fed.next());
        if (batch.isEmpty()) {
            state = State.CAUGHT_UP;
            rate.idle();
            log.awaitPosition(fed.next(), IDLE);
            return;
        }
        fed.folding().fold(batch, fed.next());
        long next = batch.getLast().position() + 1;
        store.saveCheckpoint(fed.id(), next, epoch);
        store.flush();
        fed.next(next);
        rate.count(batch.size());
    }

    /** Stops it and hands over what was built. */
    Fed<R> finish() throws InterruptedException {
        stop = true;
        stopped.await();
        if (state != State.FAILED) {
            state = State.SWITCHED;
        }
        return fed;
    }

    State state() {
        return state;
    }

    RebuildProgress progress() {
        long head = log.head();
        long next = fed.next();
        long perSecond = rate.perSecond();
        return new RebuildProgress(
                fed.projection().name(),
                state,
                next,
                head,
                head == 0 ? 100 : (int) (next * 100 / head),
                perSecond,
                perSecond == 0 ? null : (head - next) / perSecond,
                failure);
    }
}
