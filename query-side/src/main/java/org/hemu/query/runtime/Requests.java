package org.hemu.query.runtime;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** What an operator asks for, done by the thread that feeds, between two batches. */
final class Requests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Queue<Request<?>> waiting = new ConcurrentLinkedQueue<>();

    private record Request<T>(Function<Term, T> what, CompletableFuture<T> answer) {
        void answer(Term term) {
            if (answer.isDone()) {
                return;
            }
            try {
                answer.complete(what.apply(term));
            } catch (IllegalArgumentException e) {
                answer.completeExceptionally(e);
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
                throw e;
            }
        }
    }

    /**
     * Asks and waits for the answer.
     *
     * @throws IllegalStateException if this process does not feed the projections, or does not get to it
     */
    <T> T ask(Function<Term, T> what) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        waiting.add(new Request<>(what, answer));
        try {
            return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("the projections did not get to it", e.getCause());
        }
    }

    void answer(Term term) {
        for (Request<?> request = waiting.poll(); request != null; request = waiting.poll()) {
            request.answer(term);
        }
    }

    void refuse() {
        for (Request<?> request = waiting.poll(); request != null; request = waiting.poll()) {
            request.answer()
                    .completeExceptionally(new IllegalStateException("this process does not feed the projections"));
        }
    }
}
