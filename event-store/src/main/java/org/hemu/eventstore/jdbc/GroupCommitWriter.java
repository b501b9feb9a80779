package org.hemu.eventstore.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The single writer of a process. It takes what waits, writes it in one transaction and answers everybody after the one
 * commit: the more wait, the more share a commit.
 */
final class GroupCommitWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitWriter.class);
    private static final int WAITING = 4_096;
    private static final int APPENDS_PER_COMMIT = 512;
    private static final long BYTES_PER_COMMIT = 8L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final PendingAppend STOP = new PendingAppend(new Append(List.of(), null), new CompletableFuture<>());

    private final Dialect dialect;
    private final InstantSource clock;
    private final HeadSignal signal;
    private final BlockingQueue<PendingAppend> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread thread;
    private @Nullable Connection connection;
    private @Nullable PendingAppend leftOver;
    private volatile boolean closed;

    GroupCommitWriter(Dialect dialect, InstantSource clock, HeadSignal signal) {
        this.dialect = dialect;
        this.clock = clock;
        this.signal = signal;
        this.thread = Thread.ofPlatform().name("log-writer").daemon().start(this::run);
    }

    /** Hands over an append and waits for its answer; once handed over, an interrupt waits too. */
    Appended write(Append append) {
        PendingAppend pending = new PendingAppend(append, new CompletableFuture<>());
        try {
            if (closed || !waiting.offer(pending, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LogUnavailable(
                        closed ? LogUnavailable.Cause.UNREACHABLE : LogUnavailable.Cause.OVERLOADED,
                        closed ? "the log is closed" : "too many appends are waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable(LogUnavailable.Cause.OVERLOADED, "interrupted before the append was taken", e);
        }
        try {
            return pending.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void run() {
        try {
            for (List<PendingAppend> batch = next(); !batch.isEmpty(); batch = next()) {
                commit(batch);
            }
        } finally {
            closed = true;
            for (PendingAppend late = waiting.poll(); late != null; late = waiting.poll()) {
                fail(late, new LogUnavailable(LogUnavailable.Cause.UNREACHABLE, "the log is closed"));
            }
            disconnect();
        }
    }

    /** What waits, bounded by number and bytes; empty when the writer shall stop. */
    private List<PendingAppend> next() {
        List<PendingAppend> batch = new ArrayList<>();
        PendingAppend first = leftOver != null ? leftOver : takeUninterruptibly();
        leftOver = null;
        long bytes = 0;
        for (PendingAppend pending = first; pending != null; pending = waiting.poll()) {
            if (pending.isEmpty()) {
                closed = true;
                if (!batch.isEmpty()) {
                    leftOver = STOP;
                }
                return batch;
            }
            bytes += pending.bytes();
            if (!batch.isEmpty() && bytes > BYTES_PER_COMMIT) {
                leftOver = pending;
                return batch;
            }
            batch.add(pending);
            if (batch.size() == APPENDS_PER_COMMIT) {
                return batch;
            }
        }
        return batch;
    }

    private PendingAppend takeUninterruptibly() {
        while (true) {
            try {
                return waiting.take();
            } catch (InterruptedException e) {
                LOG.debug("the log writer ignores interrupts; it stops when the log is closed");
            }
        }
    }

    private void commit(List<PendingAppend> batch) {
        AppendBatch work;
        try {
            Connection writer = connected();
            dialect.begin(writer);
            work = new AppendBatch(writer, now());
            for (PendingAppend pending : batch) {
                work.add(pending);
            }
            work.write();
            dialect.announce(writer, work.head());
            dialect.commit(writer);
        } catch (SQLException e) {
            LogUnavailable unavailable =
                    new LogUnavailable(dialect.causeOf(e), "the log cannot take events now: " + e.getMessage(), e);
            LOG.warn(unavailable.getMessage());
            disconnect();
            batch.forEach(pending -> fail(pending, unavailable));
            return;
        } catch (RuntimeException | Error e) {
            disconnect();
            batch.forEach(pending -> pending.answer().completeExceptionally(e));
            throw e;
        }
        work.answer();
        signal.raise(work.head());
    }

    private Instant now() {
        return clock.instant();
    }

    private Connection connected() throws SQLException {
        Connection open = connection;
        if (open == null) {
            open = dialect.openWriter();
            connection = open;
        }
        return open;
    }

    /** A connection that has failed is not trusted again; closing it rolls back. */
    private void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try (open) {
                dialect.rollback(open);
            } catch (SQLException e) {
                LOG.debug("rollback of a broken connection failed: {}", e.getMessage());
            }
        }
    }

    private static void fail(PendingAppend pending, LogUnavailable unavailable) {
        pending.answer().completeExceptionally(unavailable);
    }

    /** Finishes what was taken, then stops. */
    @Override
    public void close() {
        if (thread.isAlive()) {
            try {
                waiting.put(STOP);
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
