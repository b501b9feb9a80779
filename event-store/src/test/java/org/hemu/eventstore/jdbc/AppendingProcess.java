package org.hemu.eventstore.jdbc;

import java.nio.file.Path;
import java.time.InstantSource;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;

/**
 * A process that appends from several threads until it is killed, and says so after each acknowledgement: aggregate,
 * sequence and position on one line.
 */
public final class AppendingProcess {
    private static final int THREADS = 8;

    private AppendingProcess() {}

    public static void main(String[] args) throws InterruptedException {
        EventLog log = EventLogs.sqlite(Path.of(args[0]), InstantSource.system());
        String round = args[1];
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            String aggregate = "round-" + round + "-" + i;
            threads[i] = Thread.ofPlatform().start(() -> append(log, aggregate));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void append(EventLog log, String aggregate) {
        for (long sequence = 0; ; sequence++) {
            Appended appended = log.append(NewEvents.append(NewEvents.event(aggregate, sequence)));
            synchronized (System.out) {
                System.out.println(aggregate + " " + sequence + " " + appended.firstPosition());
                System.out.flush();
            }
        }
    }
}
