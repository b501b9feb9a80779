package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.LogUnavailable.Cause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The log takes no events for a while: nothing is recorded, and the answer says why and when to ask again. */
class FullLogTest {
    private final AtomicReference<@Nullable Cause> refusing = new AtomicReference<>();

    private EventLog refusingAppends(EventLog log) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (_, method, arguments) -> {
                    Cause cause = refusing.get();
                    if (cause != null && method.getName().equals("append")) {
                        throw new LogUnavailable(cause, "for the test");
                    }
                    try {
                        return method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private RunningHemu started(Path directory) {
        return RunningHemu.onLog(directory, this::refusingAppends, "--hemu.roles=command");
    }

    private static void assertRefused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.response().headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString()).isNotBlank();
    }

    @Test
    void hasNoSpaceUntilSomebodyMakesRoom(@TempDir Path directory) {
        try (RunningHemu hemu = started(directory)) {
            hemu.establishNanguan();
            long head = hemu.bean(EventLog.class).head();
            refusing.set(Cause.STORAGE_FULL);
            Answer full = hemu.register("D2143569X", "和顺机械厂");
            assertRefused(full, 507, "log-storage-full");
            assertThat(full.json().path("title").asString()).isEqualTo("存储空间已满，本次未记录任何内容");
            assertThat(hemu.bean(EventLog.class).head()).isEqualTo(head);
            refusing.set(null);
            assertThat(hemu.register("D2143569X", "和顺机械厂").status()).isEqualTo(201);
        }
    }

    @ParameterizedTest
    @CsvSource({"OVERLOADED, log-overloaded", "UNREACHABLE, log-unreachable", "OUTCOME_UNKNOWN, log-outcome-unknown"})
    void takesNothingForAnotherReason(Cause cause, String kind, @TempDir Path directory) {
        try (RunningHemu hemu = started(directory)) {
            hemu.establishNanguan();
            refusing.set(cause);
            assertRefused(hemu.register("D2143569X", "和顺机械厂"), 503, kind);
        }
    }
}
