package org.hemu.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.command.casework.SweptCases.application;
import static org.hemu.command.casework.SweptCases.day;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.casework.CaseId;
import org.hemu.api.mediation.MediationBodyCommand.DissolveMediationBody;
import org.hemu.api.mediation.MediationBodyRejection.MediationBodyNotAtWork;
import org.hemu.api.shared.Period;
import org.hemu.command.OvertakenLog;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a step of a case rests on is as it was when the step is recorded; else it is decided anew. */
class OvertakenCasesTest {
    private static final CaseId ID = SweptCases.id(0);

    @TempDir
    private Path directory;

    private EventLog log;
    private OvertakenLog overtaken;
    private StartedCommandSide one;
    private StartedCommandSide other;
    private SweptCases cases;

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        overtaken = new OvertakenLog(log);
        one = StartedCommandSide.on(overtaken.asSeen());
        other = StartedCommandSide.on(log);
        cases = SweptCases.before(2013, log, other);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        log.close();
    }

    @Test
    void isRefusedByABodyThatWasDissolvedMeanwhile() {
        overtaken.before(
                () -> other.send(new DissolveMediationBody(SweptCases.BODY, day("2012-03-01")), day("2012-03-02")));

        Outcome outcome = one.send(application(ID, "2012-03-02"), day("2012-03-02"));

        assertThat(outcome)
                .isEqualTo(new Outcome.Refused(
                        new MediationBodyNotAtWork(SweptCases.BODY, day("2012-03-02"), "/receivedOn")));
        assertThat(overtaken.appends()).isEqualTo(1);
    }

    @Test
    void hasTheLastDaysOfTheNoticeThatWasEnteredMeanwhile() {
        HolidayNotice notice = new HolidayNotice(
                day("2012-03-01"),
                2012,
                List.of(new Period(day("2012-03-19"), day("2012-03-19"))),
                List.of(),
                "国务院办公厅补充通知");
        overtaken.before(() -> cases.announced(notice));

        Outcome outcome = one.send(application(ID, "2012-03-02"), day("2012-03-02"));

        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(overtaken.appends()).isEqualTo(2);
        assertThat(log.readAggregate(ID.value(), 0).getFirst().payload().toString())
                .contains("\"lastDay\":\"2012-03-20\"")
                .doesNotContain("\"lastDay\":\"2012-03-19\"");
    }
}
