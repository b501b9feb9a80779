package org.hemu.eventstore.jdbc;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.EventLog;

/**
 * A process that opens a log and says {@code open}, then at a line of input appends from several threads until it is done or
 * killed, and says so after each acknowledgement: aggregate, sequence and position on one line.
 */
public final class AppendingProcess {
    static final int THREADS = 8;

    private AppendingProcess() {}

    /** Arguments: file or URL, name of the round, appends per thread. */
    public static void main(String[] args) throws IOException, InterruptedException {
        try (EventLog log = open(args[0])) {
            long appends = Long.parseLong(args[2]);
            System.out.println("open");
            System.in.read();
            Thread[] threads = new Thread[THREADS];
            for (int i = 0; i < THREADS; i++) {
                String aggregate = "round-" + args[1] + "-" + i;
                threads[i] = Thread.ofPlatform().start(() -> append(log, aggregate, appends));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static EventLog open(String place) {
        return place.startsWith("jdbc:")
                ? EventLogs.postgresql(place, PostgresForTests.USER, PostgresForTests.PASSWORD, InstantSource.system())
                : EventLogs.sqlite(Path.of(place), InstantSource.system());
    }

    private static void append(EventLog log, String aggregate, long appends) {
        for (long sequence = 0; sequence < appends; sequence++) {
            Appended appended = log.append(Sample.append(aggregate, sequence));
            synchronized (System.out) {
                System.out.println(aggregate + " " + sequence + " " + appended.firstPosition());
                System.out.flush();
            }
        }
    }

    /** Starts one; it waits for {@link #letLoose}. */
    static Process start(String place, String round, long appends) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        place,
                        round,
                        Long.toString(appends))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static void letLoose(List<Process> processes) throws IOException {
        for (Process process : processes) {
            Writer input = process.outputWriter();
            input.write('\n');
            input.flush();
        }
    }
}
