package org.hemu.eventstore.jdbc;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The head of the log as known in this process; wakes those who wait for it to grow. */
final class HeadSignal {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long head;

    /** Takes note of a head; a lower one than known is old news. */
    void raise(long newHead) {
        lock.lock();
        try {
            if (newHead > head) {
                head = newHead;
                grown.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    long head() {
        lock.lock();
        try {
            return head;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the head is above the position, or the time is up. */
    long await(long position, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (head <= position && nanos > 0) {
                nanos = grown.awaitNanos(nanos);
            }
            return head;
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody waits; for tests that must not guess. */
    boolean isAwaited() throws InterruptedException {
        if (!lock.tryLock(1, TimeUnit.SECONDS)) {
            return false;
        }
        try {
            return lock.hasWaiters(grown);
        } finally {
            lock.unlock();
        }
    }
}
