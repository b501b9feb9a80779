package org.hemu.command.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.command.employment.EmployerHistory.TODAY;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A log that takes events as ever but has trouble with snapshots. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TroubledSnapshotsTest {
    private static final int EVENTS = 250;

    @TempDir
    private Path directory;

    private EventLog log;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch relieved = new CountDownLatch(1);
    private final AtomicInteger failed = new AtomicInteger();

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
    }

    @AfterEach
    void close() {
        log.close();
    }

    private interface Trouble {
        void withASnapshot() throws InterruptedException;
    }

    private EventLog troubled(Trouble trouble) {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(),
                new Class<?>[] {EventLog.class},
                (_, method, arguments) -> call(method, arguments, trouble));
    }

    private Object call(Method method, Object[] arguments, Trouble trouble) throws Throwable {
        if (method.getName().equals("storeSnapshot")) {
            trouble.withASnapshot();
        }
        try {
            return method.invoke(log, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void record(StartedCommandSide process, int first, int last) {
        for (int i = first; i < last; i++) {
            assertThat(process.send(EmployerHistory.renamed("和顺" + i), TODAY)).isInstanceOf(Outcome.Accepted.class);
        }
    }

    private static void begin(StartedCommandSide process) {
        EmployerHistory.jurisdictions().forEach(command -> process.send(command, TODAY));
        process.send(EmployerHistory.registration(), TODAY);
    }

    @Test
    void keepNoCommandWaiting() throws InterruptedException {
        EventLog slow = troubled(() -> {
            asked.countDown();
            relieved.await();
        });
        try (StartedCommandSide process = StartedCommandSide.on(slow)) {
            begin(process);
            record(process, 0, EVENTS);
            asked.await();
            record(process, EVENTS, 2 * EVENTS);

            assertThat(log.readSnapshot(EmployerHistory.EMPLOYER.value())).isEmpty();
            relieved.countDown();
            Awaitility.await()
                    .until(() ->
                            log.readSnapshot(EmployerHistory.EMPLOYER.value()).isPresent());
        }
    }

    @Test
    void areTriedAgainAfterTheyFailed() {
        EventLog failing = troubled(() -> {
            if (failed.incrementAndGet() == 1) {
                throw new LogUnavailable(LogUnavailable.Cause.STORAGE_FULL, "for the test", null);
            }
        });
        try (StartedCommandSide process = StartedCommandSide.on(failing)) {
            begin(process);
            record(process, 0, EVENTS);
            Awaitility.await().until(() -> failed.get() > 0);
            record(process, EVENTS, 2 * EVENTS);
            Awaitility.await()
                    .until(() ->
                            log.readSnapshot(EmployerHistory.EMPLOYER.value()).isPresent());
        }
    }

    @Test
    void endWithTheProcess() {
        try (StartedCommandSide process = StartedCommandSide.on(log)) {
            begin(process);
            record(process, 0, EVENTS);
            Awaitility.await().until(TroubledSnapshotsTest::areTaken);
        }
        Awaitility.await().until(() -> !areTaken());
    }

    private static boolean areTaken() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).anyMatch("snapshots"::equals);
    }
}
