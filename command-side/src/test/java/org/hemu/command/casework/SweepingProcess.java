package org.hemu.command.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.casework.SweptCases.MovedClock;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.jdbc.EventLogs;

/** Looks after deadlines in a JVM of its own, day by day, to be killed at it. */
public final class SweepingProcess {
    private SweepingProcess() {}

    /** Arguments: file of the log, first and last business day. Says each day before it is begun. */
    public static void main(String[] args) {
        try (EventLog log = EventLogs.sqlite(Path.of(args[0]), InstantSource.system());
                StartedCommandSide side = StartedCommandSide.on(log)) {
            DeadlineSweeper sweeper = side.sweeper(new DueByLog(log), new MovedClock("2012-01-01T00:00:00"));
            LocalDate last = LocalDate.parse(args[2]);
            for (LocalDate day = LocalDate.parse(args[1]); !day.isAfter(last); day = day.plusDays(1)) {
                System.out.println(day);
                System.out.flush();
                sweeper.sweep(day);
            }
        }
    }

    static Process start(Path file, LocalDate first, LocalDate last) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SweepingProcess.class.getName(),
                        file.toString(),
                        first.toString(),
                        last.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
