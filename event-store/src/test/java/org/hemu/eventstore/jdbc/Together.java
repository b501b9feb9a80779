package org.hemu.eventstore.jdbc;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;

/** Appends that the writer is made to find waiting together, in the given order, so that they share one commit. */
final class Together {
    private Together() {}

    static List<CompletableFuture<Appended>> append(EventLog log, SteppingClock clock, Append... appends)
            throws InterruptedException {
        clock.hold();
        CompletableFuture<Appended> first =
                start(log, Sample.append("together-" + System.identityHashCode(appends), 0));
        clock.awaitHeldUp();
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (Append append : appends) {
            answers.add(start(log, append));
        }
        clock.release();
        first.join();
        return answers;
    }

    /** Appends from as many threads as there are appends, all let loose at once. */
    static List<CompletableFuture<Appended>> race(EventLog log, List<Append> appends) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Appended>> answers = new ArrayList<>();
        for (Append append : appends) {
            CompletableFuture<Appended> answer = new CompletableFuture<>();
            answers.add(answer);
            Thread.ofVirtual().start(() -> {
                try {
                    start.await();
                    answer.complete(log.append(append));
                } catch (InterruptedException | RuntimeException e) {
                    answer.completeExceptionally(e);
                }
            });
        }
        start.countDown();
        return answers;
    }

    /** Starts an append and returns once it waits for its answer. */
    static CompletableFuture<Appended> start(EventLog log, Append append) {
        CompletableFuture<Appended> answer = new CompletableFuture<>();
        Thread caller = Thread.ofPlatform().daemon().start(() -> {
            try {
                answer.complete(log.append(append));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> answer.isDone() || caller.getState() == Thread.State.WAITING);
        return answer;
    }
}
