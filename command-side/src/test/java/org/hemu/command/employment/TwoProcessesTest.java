package org.hemu.command.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.command.employment.EmployerHistory.TODAY;
import static org.hemu.command.employment.EmployerHistory.renamed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerId;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.dispatch.Outcome;
import org.hemu.domain.employment.EmployerCodes;
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
    void createOneEmployerOnceAndTellTheOtherThatItExists() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 50; i++) {
                EmployerCommand.RegisterEmployer registration = registration(i);
                List<Future<Outcome>> outcomes = Stream.of(one, other)
                        .map(process -> threads.submit(() -> process.send(registration, TODAY)))
                        .toList();
                assertThat(List.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                        .hasAtLeastOneElementOfType(Outcome.Accepted.class)
                        .hasAtLeastOneElementOfType(Outcome.Refused.class);
            }
        }
    }

    private static EmployerCommand.RegisterEmployer registration(int number) {
        String eight = "R%07d".formatted(number);
        String code = eight + EmployerCodes.check(eight);
        return EmployerHistory.registrationOf(new EmployerId(code));
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
