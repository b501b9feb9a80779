package org.hemu.command.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.casework.SweptCases.MovedClock;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that looks after deadlines is killed at it again and again, and in the end everything is as if it never had been. */
class KilledSweeperTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2012, 4, 20);
    private static final int CASES = 60;
    private static final int DEATHS = 6;
    private static final long SEED = 20120302;

    /** The process tells other things as well. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @Test
    void leavesNothingOutAndDoesNothingTwice(@TempDir Path killed, @TempDir Path clean) throws Exception {
        Path file = killed.resolve("events.sqlite");
        prepare(file);
        Random random = new Random(SEED);
        LocalDate next = FIRST;
        for (int death = 0; death < DEATHS; death++) {
            next = killedAt(next.plusDays(3 + random.nextInt(5)), random.nextInt(60), file, next);
        }
        Process last = SweepingProcess.start(file, next, LAST);
        try (BufferedReader lines = last.inputReader()) {
            assertThat(lines.lines()).contains(LAST.toString());
        }
        assertThat(last.waitFor()).isZero();

        Path undisturbed = clean.resolve("events.sqlite");
        prepare(undisturbed);
        swept(undisturbed);
        assertThat(told(file)).isEqualTo(told(undisturbed));
    }

    /** Kills it some milliseconds after it began a day; answers that day. */
    private static LocalDate killedAt(LocalDate day, int milliseconds, Path file, LocalDate from) throws Exception {
        Process process = SweepingProcess.start(file, from, LAST);
        LocalDate begun = from;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                begun = DAY.matcher(line).matches() ? LocalDate.parse(line) : begun;
                if (!begun.isBefore(day)) {
                    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
                    process.destroyForcibly().waitFor();
                    return begun;
                }
            }
        } catch (IOException e) {
            return begun;
        }
        throw new IllegalStateException("ended by itself on " + begun);
    }

    /** Cases of two weeks, every other one accepted. */
    private static void prepare(Path file) {
        try (EventLog log = EventLogs.sqlite(file, InstantSource.system());
                StartedCommandSide side = StartedCommandSide.on(log)) {
            SweptCases cases = SweptCases.before(2013, log, side);
            for (int number = 0; number < CASES; number++) {
                String on = FIRST.plusDays(number % 14).toString();
                if (number % 2 == 0) {
                    cases.applied(number, on);
                } else {
                    cases.accepted(number, on);
                }
            }
        }
    }

    private static void swept(Path file) {
        try (EventLog log = EventLogs.sqlite(file, InstantSource.system());
                StartedCommandSide side = StartedCommandSide.on(log)) {
            DeadlineSweeper sweeper = side.sweeper(new DueByLog(log), new MovedClock("2012-01-01T00:00:00"));
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                sweeper.sweep(day);
            }
        }
    }

    /** What each case holds: the application names a person sealed anew each time, all else is the same. */
    private static List<String> told(Path file) {
        try (EventLog log = EventLogs.sqlite(file, InstantSource.system())) {
            List<String> told = new ArrayList<>();
            for (int number = 0; number < CASES; number++) {
                log.readAggregate(SweptCases.id(number).value(), 1).stream()
                        .map(event -> event.aggregateId() + " " + event.sequence() + " " + event.type() + " "
                                + event.payload())
                        .forEach(told::add);
            }
            return told;
        }
    }
}
