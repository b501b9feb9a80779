package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The units of the province are there whether or not anything is invented. */
class DivisionsRoleTest {
    private static final long UNITS = Divisions.ofJilin().all().count();

    @TempDir
    private Path directory;

    @Test
    void entersTheUnitsWithoutADemonstration() {
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.divisions.enabled=true")) {
            EventLog log = hemu.bean(EventLog.class);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(log.head()).isEqualTo(UNITS));
        }
    }
}
