package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.hemu.app.scenario.play.CalendarBootstrap;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Commands;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.codec.EventCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar and the units of the province are there whether or not anything is invented. */
class BootstrapRoleTest {
    private static final int NOTICES = StateCouncilNotices.all().size();
    private static final long UNITS = Divisions.ofJilin().all().count();

    @TempDir
    private Path directory;

    @Test
    void entersTheNoticesAndTheUnitsWithoutADemonstrationAndNothingTwice() {
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.bootstrap.enabled=true")) {
            EventLog log = hemu.bean(EventLog.class);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(log.head()).isEqualTo(NOTICES + UNITS));
            assertThat(log.readAggregate("statutory-calendar", 0)).hasSize(NOTICES);
            new CalendarBootstrap(hemu.bean(Commands.class)::send, log, hemu.bean(EventCodec.class)::decode).enter();
            assertThat(log.head()).isEqualTo(NOTICES + UNITS);
        }
    }
}
