package org.hemu.eventstore.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** A clock that a test sets, and that can hold up whoever asks: the writer asks once per batch. */
final class SteppingClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-11-16T01:00:00Z");
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile CountDownLatch asked = new CountDownLatch(0);

    @Override
    public Instant instant() {
        asked.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return now;
    }

    void step(Duration by) {
        now = now.plus(by);
    }

    void set(Instant instant) {
        now = instant;
    }

    void hold() {
        asked = new CountDownLatch(1);
        gate = new CountDownLatch(1);
    }

    void awaitHeldUp() throws InterruptedException {
        asked.await();
    }

    void release() {
        gate.countDown();
    }
}
