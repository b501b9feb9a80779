package org.hemu.eventstore.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The single writer of a process. It takes what waits, writes it in one transaction and answers everybody after the one
 * commit: the more wait, the more share a commit. Whatever goes wrong, every append that was taken gets an answer.
 */
final class GroupCommitWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitWriter.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(200);

    private final Dialect dialect;
    private final InstantSource clock;
    private final HeadSignal signal;
    private final Duration patience;
    private final WaitingAppends waiting;
    /** Who may use the connection; fair, so that a steady stream of appends does not starve the rare update. */
    private final ReentrantLock turn = new ReentrantLock(true);

    /** Done once everybody is answered and the connection is given back. */
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

    private @Nullable PreparedConnection connection;
    private boolean stopped;

    /** A change beside the log, for example of a snapshot. */
    interface Update {
        void apply(PreparedConnection writer) throws SQLException;
    }

    /**
     * Starts the writer.
     *
     * @param patience how long an append waits for room in the queue, and a lost commit for the store to come back
     */
    GroupCommitWriter(Dialect dialect, InstantSource clock, HeadSignal signal, Duration patience) {
        this.patience = patience;
        this.waiting = new WaitingAppends(patience.toNanos());
        this.dialect = dialect;
        this.clock = clock;
        this.signal = signal;
        Thread.ofPlatform().name("log-writer").daemon().start(this::run);
    }

    /** Hands over an append and waits for its answer; once handed over, an interrupt waits too. */
    Appended write(Append append) {
        PendingAppend pending = PendingAppend.of(append);
        waiting.put(pending);
        try {
            return pending.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Makes a change beside the log, in a transaction of its own between two batches.
     *
     * @throws LogUnavailable if the writer has stopped
     */
    void update(Update update) throws SQLException {
        turn.lock();
        try {
            if (stopped) {
                throw new LogUnavailable(LogUnavailable.Cause.UNREACHABLE, WaitingAppends.CLOSED);
            }
            PreparedConnection writer = connected();
            dialect.begin(writer.connection());
            update.apply(writer);
            dialect.commit(writer.connection());
        } catch (SQLException | RuntimeException | Error e) {
            disconnect();
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private void run() {
        try {
            for (List<PendingAppend> batch = waiting.take(); !batch.isEmpty(); batch = waiting.take()) {
                commitInTurn(batch);
            }
        } finally {
            waiting.close();
            for (List<PendingAppend> late = waiting.take(); !late.isEmpty(); late = waiting.take()) {
                fail(late, LogUnavailable.Cause.UNREACHABLE, WaitingAppends.CLOSED, null);
            }
            stop();
        }
    }

    /** Gives back the connection, and makes sure that nobody who waits for a turn opens another. */
    private void stop() {
        turn.lock();
        try {
            stopped = true;
            disconnect();
        } finally {
            turn.unlock();
            ended.complete(null);
        }
    }

    private void commitInTurn(List<PendingAppend> batch) {
        turn.lock();
        try {
            commit(batch);
        } catch (RuntimeException | Error e) {
            batch.forEach(pending -> pending.answer().completeExceptionally(e));
            LOG.error("a batch of {} appends failed", batch.size(), e);
            disconnect();
        } finally {
            turn.unlock();
        }
    }

    private void commit(List<PendingAppend> batch) {
        AppendBatch work;
        boolean anyEvent;
        try {
            PreparedConnection writer = connected();
            work = new AppendBatch(dialect, writer, clock.instant());
            work.addAll(batch);
            anyEvent = work.write();
        } catch (SQLException | RuntimeException e) {
            disconnect();
            if (e instanceof SQLException error && !dialect.isAboutContent(error)) {
                fail(batch, dialect.causeOf(error), "the log cannot take events now: " + error.getMessage(), error);
            } else if (batch.size() > 1) {
                batch.forEach(alone -> commit(List.of(alone)));
            } else {
                batch.getFirst().answer().completeExceptionally(unacceptable(e));
            }
            return;
        }
        try {
            if (anyEvent) {
                dialect.commitAndAnnounce(connected().connection());
            } else {
                dialect.commit(connected().connection());
            }
        } catch (SQLException | RuntimeException e) {
            disconnect();
            settle(batch, work, e);
            return;
        }
        answer(work);
    }

    private static RuntimeException unacceptable(Exception e) {
        return e instanceof RuntimeException exception
                ? exception
                : new IllegalArgumentException("the log does not take this append: " + e.getMessage(), e);
    }

    private void answer(AppendBatch work) {
        signal.raise(work.head());
        work.answer();
    }

    /**
     * A commit that failed may have succeeded all the same, for example when the connection broke before the answer came. So
     * look, on a new connection and under the writers' lock, which the lost transaction holds as long as it lives.
     */
    private void settle(List<PendingAppend> batch, AppendBatch work, Exception failure) {
        LOG.warn("a commit failed, looking whether it was recorded: {}", failure.getMessage());
        long deadline = System.nanoTime() + patience.toNanos();
        do {
            try {
                PreparedConnection writer = connected();
                dialect.begin(writer.connection());
                boolean recorded = work.isRecorded(writer);
                dialect.rollback(writer.connection());
                if (recorded) {
                    answer(work);
                } else {
                    fail(batch, causeOf(failure), "the log cannot take events now: " + failure.getMessage(), failure);
                }
                return;
            } catch (SQLException | RuntimeException e) {
                disconnect();
                LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
            }
        } while (System.nanoTime() < deadline);
        fail(
                batch,
                LogUnavailable.Cause.OUTCOME_UNKNOWN,
                "the log was lost during a commit, whether it was recorded is unknown: " + failure.getMessage(),
                failure);
    }

    private LogUnavailable.Cause causeOf(Exception failure) {
        return failure instanceof SQLException error ? dialect.causeOf(error) : LogUnavailable.Cause.UNREACHABLE;
    }

    private PreparedConnection connected() throws SQLException {
        PreparedConnection open = connection;
        if (open == null) {
            open = new PreparedConnection(dialect.openWriter());
            connection = open;
        }
        return open;
    }

    /** A connection that has failed is not trusted again; closing it rolls back. */
    private void disconnect() {
        PreparedConnection open = connection;
        connection = null;
        if (open != null) {
            try (open) {
                dialect.rollback(open.connection());
            } catch (SQLException | RuntimeException e) {
                LOG.debug("rollback of a broken connection failed: {}", e.getMessage());
            }
        }
    }

    private static void fail(
            List<PendingAppend> batch, LogUnavailable.Cause reason, String message, @Nullable Exception cause) {
        LOG.warn("{} appends failed: {}", batch.size(), message);
        for (PendingAppend pending : batch) {
            pending.answer().completeExceptionally(new LogUnavailable(reason, message, cause));
        }
    }

    /** Finishes what was taken, then stops; an interrupt waits too, since a commit may be under way that somebody hopes for. */
    @Override
    public void close() {
        waiting.close();
        ended.join();
    }
}
