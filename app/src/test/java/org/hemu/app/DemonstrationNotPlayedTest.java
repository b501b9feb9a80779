package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.hemu.app.scenario.play.AnotherScenarioPlayed.Why;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for another size on a log that holds a demonstration is told so, once and in a sentence. */
class DemonstrationNotPlayedTest {
    @TempDir
    private Path directory;

    private static void await(Callable<Boolean> reached) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(reached);
    }

    @Test
    void isToldInTheConsoleAndOnThePage() {
        try (RunningHemu hemu = RunningHemu.begun(directory, 3)) {
            await(() -> !hemu.bean(EventLog.class).aggregateIds("employer", "").isEmpty());
        }
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (RunningHemu hemu = RunningHemu.begun(directory, 4)) {
            await(() -> hemu.bean(ActivitySource.class).get().scenario() instanceof Activity.Scenario told
                    && told.notPlayed() == Why.ANOTHER_PLAYED
                    && !told.running());
            assertThat(hemu.get("/api/v1/operation/projections").status()).isEqualTo(200);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .filteredOn(line -> line.contains("demonstration"))
                .singleElement()
                .asString()
                .containsPattern(
                        "This log holds the demonstration of 3 employers \\(seed \\d+\\), so the one of 4 employers"
                                + " \\(seed \\d+\\) is not played: start it with another --hemu.data-directory, or go on with"
                                + " that one by --hemu.scenario.employers=3 --hemu.scenario.seed=\\d+$");
    }
}
