package org.hemu.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.hemu.eventstore.EventLog;

/** The log as one process sees it whom another overtakes: between what it has read and what it records, something happens. */
public final class OvertakenLog {
    private final EventLog log;
    private final Queue<Runnable> overtaking = new ArrayDeque<>();
    private int appends;

    public OvertakenLog(EventLog log) {
        this.log = log;
    }

    /** What is to happen before the next append that nothing was foreseen for yet; it is done when that append begins. */
    public void before(Runnable nextAppend) {
        overtaking.add(nextAppend);
    }

    /** How often the process has tried to record something. */
    public int appends() {
        return appends;
    }

    public EventLog asSeen() {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(),
                new Class<?>[] {EventLog.class},
                (_, method, arguments) -> call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("append")) {
            appends++;
            Runnable first = overtaking.poll();
            if (first != null) {
                // Another process has threads of its own.
                CompletableFuture.runAsync(first).join();
            }
        }
        try {
            return method.invoke(log, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
