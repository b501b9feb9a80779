package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.hemu.api.calendar.CalendarCommand.RecordHolidayNotice;
import org.hemu.api.calendar.CalendarEvent.HolidayNoticeRecorded;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.api.shared.Role;
import org.hemu.app.scenario.play.CalendarBootstrap;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Envelope;
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

    @Test
    void addsNothingToAYearThatSomebodyElseHasSeenTo() {
        HolidayNotice theirs = new HolidayNotice(
                LocalDate.of(2011, 12, 6),
                2012,
                List.of(new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 1, 3))),
                List.of(),
                StateCouncilNotices.all().getFirst().source());
        Actor administrator =
                Actor.of("operator", "王和", Role.ADMINISTRATOR, new JurisdictionCode("220000000000"), "pages");
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            Commands commands = hemu.bean(Commands.class);
            commands.send(
                    new RecordHolidayNotice(theirs), Envelope.of(administrator, LocalDate.of(2026, 11, 30), "theirs"));
            EventLog log = hemu.bean(EventLog.class);
            EventCodec codec = hemu.bean(EventCodec.class);
            new CalendarBootstrap(commands::send, log, codec::decode).enter();
            new CalendarBootstrap(commands::send, log, codec::decode).enter();
            List<HolidayNotice> entered = log.readAggregate("statutory-calendar", 0).stream()
                    .map(event -> ((HolidayNoticeRecorded) codec.decode(event).event()).notice())
                    .toList();
            assertThat(entered).hasSize(NOTICES).doesNotHaveDuplicates();
            assertThat(entered.stream().filter(notice -> notice.year() == 2012)).containsExactly(theirs);
        }
    }
}
