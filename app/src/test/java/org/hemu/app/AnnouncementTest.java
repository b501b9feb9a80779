package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts it is told where to look, and as whom. */
class AnnouncementTest {

    @Test
    void saysWhereToLookWhereTheDataIsAndWhoMaySignIn(@TempDir Path directory) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .containsPattern("Hemu 和睦 is open after [0-9.]+ s: " + Pattern.quote(hemu.address()) + " ")
                    .contains("/api/v1", "/openapi", directory.resolve("data").toString())
                    .contains("auditor", "hemu-demo");
        } finally {
            System.setOut(console);
        }
    }
}
