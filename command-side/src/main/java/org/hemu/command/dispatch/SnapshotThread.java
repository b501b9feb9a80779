package org.hemu.command.dispatch;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that takes snapshots, so that no command waits for one; it outlives snapshots that fail. */
public final class SnapshotThread implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotThread.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("snapshots").daemon().factory());

    /** @throws java.util.concurrent.RejectedExecutionException once closed */
    @Override
    public void execute(Runnable snapshot) {
        thread.execute(() -> attempt(snapshot));
    }

    private static void attempt(Runnable snapshot) {
        try {
            snapshot.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("a snapshot was not taken, a later one will be", e);
        }
    }

    /** Drops what waits and lets the snapshot that is being taken finish; nothing is lost but time at a later load. */
    @Override
    public void close() {
        thread.shutdown();
        thread.getQueue().clear();
        try {
            if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a snapshot is still being taken after {}, not waiting any longer", PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
