package org.hemu.query.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the live projections of this process are; wakes those who wait for them. */
final class Progress {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<String, Checkpoint> checkpoints = new HashMap<>();

    void reached(String projection, Checkpoint checkpoint) {
        lock.lock();
        try {
            checkpoints.put(projection, checkpoint);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Checkpoint of(String projection) {
        lock.lock();
        try {
            return checkpoints.getOrDefault(projection, Checkpoint.NONE);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the projection reflects the position, or the time is up. */
    boolean await(String projection, long position, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (of(projection).next() <= position) {
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
