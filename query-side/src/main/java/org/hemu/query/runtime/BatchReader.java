package org.hemu.query.runtime;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Reads and decodes the log in batches, one batch ahead of whoever folds them. */
final class BatchReader implements AutoCloseable {
    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final int size;
    private final ExecutorService ahead;
    private long aheadFrom = -1;
    private @Nullable CompletableFuture<List<Decoded>> next;

    BatchReader(EventLog log, Function<StoredEvent, Recorded> decode, int size) {
        this.log = log;
        this.decode = decode;
        this.size = size;
        this.ahead = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("read-ahead").daemon().factory());
    }

    /** The events from the position on; empty at the end of the log. */
    List<Decoded> read(long from) {
        CompletableFuture<List<Decoded>> prepared = next;
        next = null;
        List<Decoded> batch = prepared != null && aheadFrom == from ? join(prepared) : load(from);
        if (batch.size() == size) {
            aheadFrom = from + size;
            long following = aheadFrom;
            next = CompletableFuture.supplyAsync(() -> load(following), ahead);
        }
        return batch;
    }

    private List<Decoded> load(long from) {
        return Decoded.all(log.read(from, size), decode);
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
