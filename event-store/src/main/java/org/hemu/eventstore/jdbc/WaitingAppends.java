package org.hemu.eventstore.jdbc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hemu.eventstore.LogUnavailable;

/**
 * The queue before the writer, bounded by number and bytes. What it has taken it will hand to the writer, also after it was
 * closed; what it has not taken it refuses.
 */
final class WaitingAppends {
    static final String CLOSED = "the log is closed";
    private static final int WAITING = 4_096;
    private static final long WAITING_BYTES = 64L * 1024 * 1024;
    private static final int APPENDS_PER_COMMIT = 512;
    private static final long BYTES_PER_COMMIT = 8L * 1024 * 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private final Deque<PendingAppend> queue = new ArrayDeque<>();
    private final long patienceNanos;
    private long bytes;
    private boolean closed;

    WaitingAppends(long patienceNanos) {
        this.patienceNanos = patienceNanos;
    }

    /**
     * Takes the append, waiting a while for room.
     *
     * @throws LogUnavailable if there is no room, or the queue is closed
     */
    void put(PendingAppend pending) {
        lock.lock();
        try {
            long nanos = patienceNanos;
            while (!closed && !hasRoomFor(pending)) {
                if (nanos <= 0) {
                    throw new LogUnavailable(LogUnavailable.Cause.OVERLOADED, "too many appends are waiting");
                }
                nanos = taken.awaitNanos(nanos);
            }
            if (closed) {
                throw new LogUnavailable(LogUnavailable.Cause.UNREACHABLE, CLOSED);
            }
            queue.addLast(pending);
            bytes += pending.bytes();
            arrived.signal();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable(LogUnavailable.Cause.OVERLOADED, "interrupted before the append was taken", e);
        } finally {
            lock.unlock();
        }
    }

    private boolean hasRoomFor(PendingAppend pending) {
        return queue.isEmpty() || (queue.size() < WAITING && bytes + pending.bytes() <= WAITING_BYTES);
    }

    /** What waits, at least one append, in order of arrival; empty when closed and nothing is left. */
    List<PendingAppend> take() {
        lock.lock();
        try {
            while (queue.isEmpty() && !closed) {
                arrived.awaitUninterruptibly();
            }
            // Has room beforehand: what was taken out of the queue must not get lost for want of memory.
            List<PendingAppend> batch = new ArrayList<>(Math.min(queue.size(), APPENDS_PER_COMMIT));
            long batchBytes = 0;
            for (PendingAppend next = queue.peekFirst();
                    next != null && batch.size() < APPENDS_PER_COMMIT;
                    next = queue.peekFirst()) {
                if (!batch.isEmpty() && batchBytes + next.bytes() > BYTES_PER_COMMIT) {
                    break;
                }
                batchBytes += next.bytes();
                batch.add(queue.removeFirst());
            }
            bytes -= batchBytes;
            taken.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
            taken.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
