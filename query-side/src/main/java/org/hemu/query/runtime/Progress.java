package org.hemu.query.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the projections of this process are; wakes those who wait for them. */
final class Progress {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Long> nextToRead = new HashMap<>();

    void reached(String projection, long next) {
        lock.lock();
        try {
            nextToRead.put(projection, next);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    long of(String projection) {
        lock.lock();
        try {
            return nextToRead.getOrDefault(projection, 0L);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the projection reflects the position, or the time is up. */
    boolean await(String projection, long position, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (nextToRead.getOrDefault(projection, 0L) <= position) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = moved.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
