package org.hemu.query.runtime;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and decodes the log in batches, one batch ahead of whoever folds them. Where events are large, batches become
 * small.
 */
final class BatchReader implements AutoCloseable {
    private static final long BATCH_BYTES = 8L * 1024 * 1024;

    private final Source source;
    private final int largest;
    private final ExecutorService ahead;
    private int size;
    private long aheadFrom = -1;
    private @Nullable CompletableFuture<List<Decoded>> next;

    BatchReader(Source source, int largest) {
        this.source = source;
        this.largest = largest;
        this.size = largest;
        this.ahead = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("read-ahead").daemon().factory());
    }

    /** The events from the position on; empty at the end of the log. */
    List<Decoded> read(long from) {
        CompletableFuture<List<Decoded>> prepared = next;
        next = null;
        int asked = size;
        List<Decoded> batch = prepared != null && aheadFrom == from ? join(prepared) : source.read(from, asked);
        if (!batch.isEmpty()) {
            size = sizeFor(batch);
        }
        if (batch.size() == asked) {
            int following = size;
            aheadFrom = batch.getLast().position() + 1;
            long start = aheadFrom;
            next = CompletableFuture.supplyAsync(() -> source.read(start, following), ahead);
        }
        return batch;
    }

    /** Whether the last batch was as large as can be, so that more is being read already. */
    boolean hasMore() {
        return next != null;
    }

    private int sizeFor(List<Decoded> batch) {
        long bytes = batch.stream().mapToLong(Decoded::bytes).sum();
        long perEvent = Math.max(1, bytes / batch.size());
        return Math.clamp(BATCH_BYTES / perEvent, 1, largest);
    }

    private static List<Decoded> join(CompletableFuture<List<Decoded>> batch) {
        try {
            return batch.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        ahead.shutdownNow();
    }
}
