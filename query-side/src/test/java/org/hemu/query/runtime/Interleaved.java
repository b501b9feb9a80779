package org.hemu.query.runtime;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Two owners that feed the same read models at once, each in a thread of its own, both to the end. */
final class Interleaved implements AutoCloseable {
    private final WorksiteLog log;
    private final List<Projection<?>> projections;
    private final List<ReadStore> stores;
    private final Random lot;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger overtaken = new AtomicInteger();

    Interleaved(WorksiteLog log, List<Projection<?>> projections, ReadStore one, ReadStore other, Random lot) {
        this.log = log;
        this.projections = projections;
        this.stores = List.of(one, other);
        this.lot = lot;
    }

    /** Feeds with both until both have come to the end; tells how often one was overtaken. */
    int run(long epoch) {
        List<Future<?>> both = stores.stream()
                .<Future<?>>map(store -> threads.submit(() -> feed(store, epoch)))
                .toList();
        both.forEach(future -> {
            try {
                future.get();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return overtaken.get();
    }

    private void feed(ReadStore store, long epoch) {
        boolean more = true;
        while (more) {
            int batch;
            synchronized (lot) {
                batch = 1 + lot.nextInt(9);
            }
            try (Feeding feeding = new Feeding(log, store, projections, batch, epoch)) {
                feeding.toTheEnd();
                more = false;
            } catch (Overtaken e) {
                overtaken.incrementAndGet();
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
