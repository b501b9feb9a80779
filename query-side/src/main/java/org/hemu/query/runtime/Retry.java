package org.hemu.query.runtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A request to try quarantined events again; done a chunk at a time, between batches of new events. */
final class Retry {
    static final int CHUNK = 200;

    private final Deque<String> projections;
    private final @Nullable String aggregateId;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Set<String> stuck = new HashSet<>();
    private long after = -1;
    private final AtomicInteger folded = new AtomicInteger();

    Retry(List<String> projections, @Nullable String aggregateId) {
        this.projections = new ArrayDeque<>(projections);
        this.aggregateId = aggregateId;
    }

    /** The projection whose turn it is; null when all had theirs. */
    @Nullable
    String projection() {
        return projections.peek();
    }

    /** Tries the next chunk of the projection whose turn it is. */
    void chunk(Fed<?> fed, ReadStore store, Source source) {
        List<Quarantined> all = store.quarantined(fed.id(), aggregateId, after, CHUNK);
        List<Quarantined> waiting =
                all.stream().filter(event -> event.position() < fed.next()).toList();
        if (waiting.isEmpty()) {
            nextProjection();
            return;
        }
        folded.addAndGet(fed.retrying().retry(waiting, source::at, stuck));
        after = waiting.getLast().position();
        if (all.size() < CHUNK) {
            nextProjection();
        }
    }

    void nextProjection() {
        projections.poll();
        stuck.clear();
        after = -1;
    }

    /** Nothing is left to try. */
    void finished() {
        done.complete(null);
    }

    void broken(RuntimeException why) {
        done.completeExceptionally(why);
    }

    /** How many were folded, when all had their turn or the time is up. */
    int folded(Duration atMost) {
        try {
            done.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return folded.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return folded.get();
    }
}
