package org.hemu.app.scenario.play;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Works through lanes side by side, a bounded number at a time; whatever is in one lane is done in its order. */
final class Lanes {
    private static final Duration TICK = Duration.ofMillis(400);

    private final int concurrency;
    private final BooleanSupplier stopped;
    private final Runnable tick;

    /** @param tick called now and then while work goes on */
    Lanes(int concurrency, BooleanSupplier stopped, Runnable tick) {
        this.concurrency = concurrency;
        this.stopped = stopped;
        this.tick = tick;
    }

    /**
     * Returns when all is done, or, when stopped, as soon as what had begun is done. An interrupt stops the work and is kept.
     *
     * @throws RuntimeException the first failure of any work; the others are attached to it
     */
    <T> void run(List<List<T>> lanes, Consumer<T> work) {
        Run<T> run = new Run<>(lanes, work);
        int workers = Math.min(concurrency, lanes.size());
        CountDownLatch done = new CountDownLatch(workers);
        for (int i = 0; i < workers; i++) {
            Thread.ofVirtual().name("scenario-", i).start(() -> {
                try {
                    run.work();
                } finally {
                    done.countDown();
                }
            });
        }
        boolean interrupted = false;
        while (true) {
            try {
                if (done.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                    break;
                }
                tick.run();
            } catch (InterruptedException e) {
                interrupted = true;
                run.interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        run.rethrow();
    }

    private final class Run<T> {
        private final List<List<T>> lanes;
        private final Consumer<T> work;
        private final AtomicInteger next = new AtomicInteger();
        private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        private volatile boolean interrupted;

        Run(List<List<T>> lanes, Consumer<T> work) {
            this.lanes = lanes;
            this.work = work;
        }

        void work() {
            try {
                for (int lane = next.getAndIncrement(); lane < lanes.size(); lane = next.getAndIncrement()) {
                    for (T item : lanes.get(lane)) {
                        if (interrupted || !failures.isEmpty() || stopped.getAsBoolean()) {
                            return;
                        }
                        work.accept(item);
                    }
                }
            } catch (Throwable e) {
                failures.add(e);
            }
        }

        void rethrow() {
            Throwable first = failures.poll();
            if (first == null) {
                return;
            }
            failures.forEach(first::addSuppressed);
            switch (first) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            }
        }
    }
}
