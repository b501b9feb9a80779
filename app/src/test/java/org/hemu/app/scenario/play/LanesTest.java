package org.hemu.app.scenario.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static List<List<Integer>> lanes(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(lane -> IntStream.range(0, length)
                        .mapToObj(i -> lane * 1_000 + i)
                        .toList())
                .toList();
    }

    private static Lanes lanes(int concurrency) {
        return new Lanes(concurrency, () -> false, () -> {});
    }

    @Test
    void keepTheOrderWithinEach() {
        Map<Integer, List<Integer>> done = new ConcurrentHashMap<>();

        lanes(8).run(
                        lanes(50, 20),
                        item -> done.computeIfAbsent(item / 1_000, lane -> new CopyOnWriteArrayList<>())
                                .add(item));

        assertThat(done).hasSize(50);
        assertThat(done.values())
                .allSatisfy(lane -> assertThat(lane).hasSize(20).isSorted());
    }

    @Test
    void goOnSideBySideUpToTheBound() {
        CountDownLatch four = new CountDownLatch(4);
        AtomicInteger within = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        lanes(4).run(lanes(40, 1), item -> {
            most.accumulateAndGet(within.incrementAndGet(), Math::max);
            four.countDown();
            await(four);
            within.decrementAndGet();
        });

        assertThat(most.get()).isEqualTo(4);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void stopAtTheFirstFailureAndPassItOn() {
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> lanes(1).run(lanes(3, 10), item -> {
                    if (item == 1_004) {
                        throw new IllegalStateException("the log is full");
                    }
                    done.incrementAndGet();
                }))
                .hasMessage("the log is full");

        assertThat(done.get()).isEqualTo(14);
    }

    @Test
    void stopWhenTold() {
        AtomicInteger done = new AtomicInteger();

        new Lanes(1, () -> done.get() == 7, () -> {}).run(lanes(3, 10), item -> done.incrementAndGet());

        assertThat(done.get()).isEqualTo(7);
    }

    @Test
    void stopOnAnInterruptAndKeepIt() {
        AtomicInteger done = new AtomicInteger();
        Thread.currentThread().interrupt();
        CountDownLatch never = new CountDownLatch(1);

        lanes(1).run(lanes(1, 10), item -> {
            done.incrementAndGet();
            pause(never);
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done.get()).isBetween(0, 9);
    }

    private static void pause(CountDownLatch never) {
        try {
            assertThat(never.await(200, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
