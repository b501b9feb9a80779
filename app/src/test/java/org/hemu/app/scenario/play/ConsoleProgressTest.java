package org.hemu.app.scenario.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hemu.app.console.ProgressLine;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private Instant now = Instant.parse("2026-11-24T08:00:00Z");

    private static PlayProgress halfway() {
        return new PlayProgress(
                LocalDate.of(2011, 7, 4), 104_000, 103_800, Map.of("CheckCharacterWrong", 90L), 50, 4_312, 24, true);
    }

    private static PlayProgress done(long steps) {
        return new PlayProgress(LocalDate.of(2012, 12, 31), steps, steps, Map.of(), 100, 4_300, 0, false);
    }

    private String shown() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isALineEveryFiveSecondsWhenNobodyWatches() {
        ConsoleProgress console = new ConsoleProgress(new ProgressLine(out, false, () -> now));

        console.progressed(halfway());
        now = now.plusSeconds(5);
        console.progressed(halfway());
        console.progressed(halfway());

        assertThat(shown().lines())
                .containsExactly("Scenario 2011-07-04   50 %  103,800 events  4,312/s  90 refused  24 s left");
    }

    @Test
    void isABarThatIsOverwrittenWhenSomebodyWatches() {
        ConsoleProgress console = new ConsoleProgress(new ProgressLine(out, true, () -> now));

        console.progressed(halfway());
        console.progressed(done(200_000));

        assertThat(shown())
                .startsWith("\r███████████████░░░░░░░░░░░░░░░ Scenario 2011-07-04   50 %")
                .endsWith("  done  " + System.lineSeparator());
    }

    @Test
    void saysNothingWhenEverythingWasPlayedBefore() {
        new ConsoleProgress(new ProgressLine(out, true, () -> now)).progressed(done(0));

        assertThat(shown()).isEmpty();
    }
}
