package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.RebuildProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's request that is sent again because its answer was lost. */
class IdempotentRequestsTest {
    private static final String REBUILD = "/api/v1/operation/projections/filing-flow/rebuild";
    private static final int AT_ONCE = 8;
    private static final String SWITCH = "/api/v1/operation/projections/filing-flow/switch";

    @TempDir
    Path directory;

    private static RunningHemu feeding(Path directory) {
        RunningHemu hemu = RunningHemu.empty(directory);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> hemu.bean(ReadSide.class).feeds());
        return hemu;
    }

    @Test
    void hasTheSameAnswerEvenAfterARestart() {
        Answer started;
        try (RunningHemu hemu = feeding(directory)) {
            started = hemu.post(REBUILD, "", "Idempotency-Key", "a");
            assertThat(started.status()).isEqualTo(202);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> hemu.post(SWITCH, "", "Idempotency-Key", "try").status() == 200
                            || hemu.post(SWITCH, "").status() == 200);
        }
        try (RunningHemu hemu = feeding(directory)) {
            Answer again = hemu.post(REBUILD, "", "Idempotency-Key", "a");
            assertThat(again.status()).isEqualTo(202);
            assertThat(again.response().body()).isEqualTo(started.response().body());
            assertThat(hemu.get("/api/v1/operation/rebuilds").json().path("data"))
                    .isEmpty();
        }
    }

    /** As if the process died between the switch and the answer: what was done is there, what was answered is not. */
    @Test
    void isAnsweredAsItWouldHaveBeenWhenOnlyTheAnswerIsLost() {
        AtomicBoolean dying = new AtomicBoolean();
        try (RunningHemu hemu = RunningHemu.onLog(directory, log -> keepingNoAnswers(log, dying))) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> hemu.bean(ReadSide.class).feeds());
            assertThat(hemu.post(REBUILD, "").status()).isEqualTo(202);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> hemu.bean(ReadSide.class).rebuilds().stream()
                            .allMatch(rebuild -> rebuild.state() == RebuildProgress.State.CAUGHT_UP));
            dying.set(true);
            assertThat(hemu.post(SWITCH, "", "Idempotency-Key", "lost").status())
                    .isEqualTo(503);
        }
        try (RunningHemu hemu = feeding(directory)) {
            Answer again = hemu.post(SWITCH, "", "Idempotency-Key", "lost");
            assertThat(again.status()).as(again.response().body()).isEqualTo(200);
            assertThat(again.json().path("projection").asString()).isEqualTo("filing-flow");
            assertThat(again.json().path("generation").asInt()).isEqualTo(2);
            assertThat(hemu.post(SWITCH, "", "Idempotency-Key", "lost")
                            .response()
                            .body())
                    .isEqualTo(again.response().body());
            assertThat(hemu.post(SWITCH, "", "Idempotency-Key", "another").status())
                    .isEqualTo(409);
        }
    }

    private static EventLog keepingNoAnswers(EventLog log, AtomicBoolean dying) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (_, method, arguments) -> {
                    if (dying.get() && method.getName().equals("append")) {
                        throw new LogUnavailable(LogUnavailable.Cause.UNREACHABLE, "for the test");
                    }
                    try {
                        return method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Each time a rebuild begins anew, its answer differs. */
    @Test
    void hasOneAnswerHoweverManyAskAtOnce() throws Exception {
        try (RunningHemu hemu = feeding(directory);
                ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < 10; round++) {
                String key = "at-once-" + round;
                CyclicBarrier together = new CyclicBarrier(AT_ONCE);
                List<Future<String>> answers = new ArrayList<>();
                for (int client = 0; client < AT_ONCE; client++) {
                    answers.add(clients.submit(() -> {
                        together.await();
                        return hemu.post(REBUILD, "", "Idempotency-Key", key)
                                .response()
                                .body();
                    }));
                }
                Set<String> told = new HashSet<>();
                for (Future<String> answer : answers) {
                    told.add(answer.get());
                }
                assertThat(told).hasSize(1);
            }
        }
    }

    @Test
    void doesNotTakeAKeyForAnotherRequest() {
        try (RunningHemu hemu = feeding(directory)) {
            String path = "/api/v1/operation/quarantine/retry";
            assertThat(hemu.post(path, "{}", "Idempotency-Key", "b").status()).isEqualTo(200);
            Answer other = hemu.post(path, "{\"projection\": \"employer\"}", "Idempotency-Key", "b");
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.json().path("type").asString()).isEqualTo("urn:hemu:problem:idempotency-key-reused");
            Answer malformed = hemu.post(path, "{}", "Idempotency-Key", "with space");
            assertThat(malformed.status()).isEqualTo(400);
            assertThat(malformed.json().path("type").asString()).isEqualTo("urn:hemu:problem:header-malformed");
            Answer tooLong = hemu.post(path, " ".repeat(1_048_577), "Idempotency-Key", "c");
            assertThat(tooLong.status()).isEqualTo(413);
        }
    }

    @Test
    void takesARetryOfEverythingWithoutABody() {
        try (RunningHemu hemu = feeding(directory)) {
            Answer retried = hemu.post("/api/v1/operation/quarantine/retry", "");
            assertThat(retried.status()).as(retried.response().body()).isEqualTo(200);
            assertThat(retried.json().at("/folded").asInt(-1)).isZero();
        }
    }

    @Test
    void takesTheQueryForAPartOfTheRequest() {
        try (RunningHemu hemu = feeding(directory)) {
            String path = "/api/v1/operation/quarantine/retry";
            assertThat(hemu.post(path + "?x=1", "{}", "Idempotency-Key", "d").status())
                    .isEqualTo(400);

            Answer right = hemu.post(path, "{}", "Idempotency-Key", "d");

            assertThat(right.status()).isEqualTo(422);
            assertThat(right.json().path("type").asString()).isEqualTo("urn:hemu:problem:idempotency-key-reused");
        }
    }
}
