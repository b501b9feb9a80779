package org.hemu.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SnapshotThreadTest {
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    private void untilToldToEnd() {
        started.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void letsTheSnapshotThatIsBeingTakenFinishAndDropsTheRest() throws InterruptedException {
        SnapshotThread snapshots = new SnapshotThread();
        AtomicBoolean finished = new AtomicBoolean();
        AtomicBoolean begunTooLate = new AtomicBoolean();
        snapshots.execute(() -> {
            untilToldToEnd();
            finished.set(true);
        });
        snapshots.execute(() -> begunTooLate.set(true));
        started.await();

        Thread closing = Thread.ofPlatform().start(snapshots::close);
        Awaitility.await().until(() -> closing.getState() == Thread.State.TIMED_WAITING);
        mayEnd.countDown();
        closing.join();

        assertThat(finished).isTrue();
        assertThat(begunTooLate).isFalse();
        assertThatThrownBy(() -> snapshots.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void outlivesASnapshotThatFails() throws InterruptedException {
        try (SnapshotThread snapshots = new SnapshotThread()) {
            snapshots.execute(() -> {
                throw new StackOverflowError("for the test");
            });
            snapshots.execute(started::countDown);

            assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
