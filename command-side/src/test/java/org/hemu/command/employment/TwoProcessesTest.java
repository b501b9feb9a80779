package org.hemu.command.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.command.employment.EmployerHistory.TODAY;
import static org.hemu.command.employment.EmployerHistory.renamed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes decide about the same employer, each with its own memory of it. */
class TwoProcessesTest {
    @TempDir
    private Path directory;

    private EventLog log;
    private StartedCommandSide one;
    private StartedCommandSide other;

    @BeforeEach
    void start() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        one = StartedCommandSide.on(log);
        other = StartedCommandSide.on(log);
        EmployerHistory.jurisdictions().forEach(command -> one.send(command, TODAY));
        one.send(EmployerHistory.registration(), TODAY);
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        log.close();
    }

    @Test
    void decideAnewWhatTheOtherWasFasterWith() {
        one.send(renamed("甲厂"), TODAY);
        other.send(renamed("乙厂"), TODAY);

        assertThat(one.send(renamed("丙厂"), TODAY)).isEqualTo(accepted(7));
    }

    @Test
    void knowWhatTheOtherHasChangedInTheMeantime() {
        one.send(renamed("甲厂"), TODAY);
        other.send(renamed("乙厂"), TODAY);

        assertThat(one.send(renamed("甲厂"), TODAY)).isEqualTo(accepted(7));
        assertThat(other.send(EmployerHistory.end(), TODAY)).isEqualTo(accepted(8));
        assertThat(one.send(EmployerHistory.end(), TODAY)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void writeOneHistoryInTurns() {
        List<Outcome> outcomes = IntStream.range(0, 300)
                .mapToObj(i -> (i % 3 == 0 ? one : other).send(renamed("和顺" + i), TODAY))
                .toList();

        assertThat(outcomes)
                .isEqualTo(
                        IntStream.range(0, 300).mapToObj(i -> accepted(5 + i)).toList());
    }

    private static Outcome accepted(long position) {
        return new Outcome.Accepted(position, position);
    }
}
