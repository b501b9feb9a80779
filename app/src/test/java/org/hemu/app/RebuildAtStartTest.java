package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A read model is rebuilt because the command line says so. */
class RebuildAtStartTest {
    @TempDir
    Path directory;

    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
    }

    @Test
    void buildsItBesideTheLiveOneAndSwitches() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            hemu.establishNanguan();
        }
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.rebuild=jurisdiction-tree")) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                JsonNode rebuilds = hemu.get("/api/v1/operation/rebuilds").json();
                return rebuilds.at("/data/0/state").asString().equals("SWITCHED");
            });
            assertThat(hemu.get("/api/v1/jurisdictions/220102000000")
                            .json()
                            .at("/data/name")
                            .asString())
                    .isEqualTo("南关区");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(printed.toString(StandardCharsets.UTF_8))
                            .containsPattern("Rebuild of jurisdiction-tree  100 %  3 of 3 events  [\\d,]+/s  switched")
                            .containsPattern("Rebuild of jurisdiction-tree  beside the live one:"
                                    + " [1-9]\\d* equal, 0 different, 0 missing"));
        }
    }

    @Test
    void refusesANameThatNoReadModelHas() {
        assertThatThrownBy(() ->
                        RunningHemu.empty(directory, "--hemu.rebuild=figures").close())
                .satisfies(
                        failure -> assertThat(StartFailure.sentence(failure))
                                .startsWith(
                                        "hemu.rebuild names no read model: figures; choose from accused-employer, audit-index, "));
    }
}
