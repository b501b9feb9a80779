package org.hemu.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.command.casework.SweptCases.day;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.casework.SweptCases.MovedClock;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No clock fires early, twice or never, however the business clock moves. */
class DeadlineSweeperTest {

    @TempDir
    private Path directory;

    private EventLog log;
    private StartedCommandSide side;

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        side = StartedCommandSide.on(log);
    }

    @AfterEach
    void close() {
        side.close();
        log.close();
    }

    private DeadlineSweeper sweeper(MovedClock clock) {
        return side.sweeper(new DueByLog(log), clock);
    }

    private Provenance provenance(CaseId id, int sequence) {
        return EventCodec.ofHemu()
                .decode(log.readAggregate(id.value(), 0).get(sequence))
                .provenance();
    }

    /** Three working days from Friday 2 March 2012 end with Wednesday; fifteen days with Saturday 17, so with Monday 19. */
    @Test
    void firesOnTheDayAfterTheLastOneAndOnce() {
        SweptCases cases = SweptCases.before(2013, log, side);
        MovedClock clock = new MovedClock("2012-03-07T23:00:00");
        DeadlineSweeper sweeper = sweeper(clock);
        CaseId id = cases.applied(0, "2012-03-02");

        sweeper.sweep();
        clock.pass(Duration.ofMinutes(59));
        sweeper.sweep();
        assertThat(cases.types(id)).containsExactly("applied");

        clock.pass(Duration.ofMinutes(1));
        sweeper.sweep();
        sweeper.sweep();
        assertThat(cases.types(id)).containsExactly("applied", "deadline-missed");

        clock.pass(Duration.ofHours(-1));
        sweeper.sweep();
        clock.pass(Duration.ofHours(2));
        sweeper.sweep();
        assertThat(cases.types(id)).containsExactly("applied", "deadline-missed");

        clock.pass(Period.ofDays(11));
        sweeper.sweep();
        assertThat(cases.types(id)).containsExactly("applied", "deadline-missed");
        clock.pass(Period.ofDays(1));
        sweeper.sweep();
        assertThat(cases.types(id)).containsExactly("applied", "deadline-missed", "term-expired");
    }

    @Test
    void doesWhatItMissedInMonthsAllAtOnce() {
        SweptCases cases = SweptCases.before(2013, log, side);
        MovedClock clock = new MovedClock("2012-03-02T09:00:00");
        DeadlineSweeper sweeper = sweeper(clock);
        CaseId applied = cases.applied(0, "2012-03-02");
        CaseId accepted = cases.accepted(1, "2012-03-02");
        sweeper.sweep();

        clock.pass(Period.ofMonths(5));
        Swept swept = sweeper.sweep();

        assertThat(swept).isEqualTo(new Swept(day("2012-08-02"), 2, 0, true));
        assertThat(cases.types(applied)).containsExactly("applied", "deadline-missed", "term-expired");
        assertThat(cases.types(accepted))
                .containsExactly("applied", "consent-given", "accepted", "term-expired", "deemed-failed");
        clock.pass(Period.ofMonths(5));
        assertThat(sweeper.sweep().reviewed()).isZero();
    }

    /** Fifteen days from 14 February 2012 end with 29 February. */
    @Test
    void countsTheLeapDay() {
        SweptCases cases = SweptCases.before(2013, log, side);
        MovedClock clock = new MovedClock("2012-02-29T12:00:00");
        DeadlineSweeper sweeper = sweeper(clock);
        CaseId id = cases.accepted(0, "2012-02-14");

        sweeper.sweep();
        assertThat(cases.types(id)).containsExactly("applied", "consent-given", "accepted");
        clock.pass(Duration.ofHours(12));
        sweeper.sweep();

        assertThat(cases.types(id)).endsWith("term-expired", "deemed-failed");
        assertThat(log.readAggregate(id.value(), 0).getLast().payload().toString())
                .contains("\"failedOn\":\"2012-03-01\"");
    }

    /** Nothing was known about 2012 when the case was accepted at the end of 2011. */
    @Test
    void waitsForTheNoticeAboutAYear() {
        SweptCases cases = SweptCases.before(2012, log, side);
        MovedClock clock = new MovedClock("2012-02-01T08:00:00");
        DeadlineSweeper sweeper = sweeper(clock);
        CaseId id = cases.applied(0, "2011-12-28");

        assertThat(sweeper.sweep().reviewed()).isZero();
        StateCouncilNotices.all().stream()
                .filter(notice -> notice.year() == 2012)
                .forEach(cases::announced);
        sweeper.sweep();
        sweeper.sweep();

        assertThat(cases.types(id)).containsExactly("applied", "deadlines-recomputed", "term-expired");
    }

    @Test
    void actsUnderANameOfItsOwnOnTheAuthorityOfTheEventThatStartedTheClock() {
        SweptCases cases = SweptCases.before(2013, log, side);
        CaseId id = cases.applied(0, "2012-03-02");

        sweeper(new MovedClock("2012-03-08T08:00:00")).sweep();

        StoredEvent applied = log.readAggregate(id.value(), 0).getFirst();
        Provenance missed = provenance(id, 1);
        assertThat(missed.actor().role()).isEqualTo(Role.SYSTEM);
        assertThat(missed.actor().subject()).isEqualTo("deadlines");
        assertThat(missed.actor().jurisdiction()).isEqualTo(SweptCases.PROVINCE);
        assertThat(missed.authority()).isEqualTo(provenance(id, 0).actor());
        assertThat(missed.command()).isEqualTo("ReviewDeadlines");
        assertThat(missed.causationId()).isEqualTo(applied.eventId());
        assertThat(missed.correlationId()).isEqualTo(provenance(id, 0).correlationId());
    }

    /** What the program itself recorded starts the next clock; whoever acted first answers for that too. */
    @Test
    void actsOnTheAuthorityOfWhoeverActedFirstAgainAndAgain() {
        SweptCases cases = SweptCases.before(2012, log, side);
        MovedClock clock = new MovedClock("2012-02-01T08:00:00");
        CaseId id = cases.applied(0, "2011-12-28");
        StateCouncilNotices.all().stream()
                .filter(notice -> notice.year() == 2012)
                .forEach(cases::announced);

        sweeper(clock).sweep();
        sweeper(clock).sweep();

        assertThat(cases.types(id)).containsExactly("applied", "deadlines-recomputed", "term-expired");
        assertThat(provenance(id, 1).authority()).isEqualTo(provenance(id, 0).actor());
        assertThat(provenance(id, 2).authority()).isEqualTo(provenance(id, 0).actor());
    }

    @Test
    void goesOnAfterACaseThatFails() {
        SweptCases cases = SweptCases.before(2013, log, side);
        CaseId id = cases.applied(0, "2012-03-02");
        Function<FindCasesDue, CasesDue> some = _ -> new CasesDue(
                List.of(
                        new CaseDue("case-of-later", id, ""),
                        new CaseDue("mediation-case", SweptCases.id(9), ""),
                        new CaseDue("mediation-case", id, "")),
                null);

        DeadlineSweeper sweeper = side.sweeper(some, new MovedClock("2012-03-08T08:00:00"));

        assertThat(sweeper.sweep()).isEqualTo(new Swept(day("2012-03-08"), 1, 2, true));
        assertThat(sweeper.last().failed()).isEqualTo(2);
        assertThat(cases.types(id)).containsExactly("applied", "deadline-missed");
    }

    @Test
    void readsOnUntilAllAreAsked() {
        SweptCases cases = SweptCases.before(2013, log, side);
        List<CaseId> many = new ArrayList<>();
        for (int number = 0; number < 450; number++) {
            many.add(cases.applied(number, "2012-03-02"));
        }

        assertThat(sweeper(new MovedClock("2012-03-08T08:00:00")).sweep().reviewed())
                .isEqualTo(450);
        assertThat(many).allSatisfy(id -> assertThat(cases.types(id)).containsExactly("applied", "deadline-missed"));
    }

    @Test
    void asksAgainWhenNobodyCanTellWhatIsDue() {
        Function<FindCasesDue, CasesDue> broken = _ -> {
            throw new IllegalStateException("the read models are away");
        };

        assertThat(side.sweeper(broken, new MovedClock("2012-03-08T08:00:00")).sweep())
                .isEqualTo(new Swept(day("2012-03-08"), 0, 0, false));
    }

    /** The other process has aggregates in its memory that are behind. */
    @Test
    void isHarmlessInSeveralProcessesAtOnce() throws Exception {
        SweptCases cases = SweptCases.before(2013, log, side);
        List<CaseId> some = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            some.add(cases.accepted(number, "2012-03-02"));
        }
        try (StartedCommandSide another = StartedCommandSide.on(log);
                ExecutorService both = Executors.newFixedThreadPool(4)) {
            for (String time : List.of("2012-03-19T12:00:00", "2012-03-20T00:00:00", "2012-03-20T00:01:00")) {
                List<Callable<Swept>> rounds = List.of(
                        () -> sweeper(new MovedClock(time)).sweep(),
                        () -> another.sweeper(new DueByLog(log), new MovedClock(time))
                                .sweep(),
                        () -> sweeper(new MovedClock(time)).sweep(),
                        () -> another.sweeper(new DueByLog(log), new MovedClock(time))
                                .sweep());
                for (Future<Swept> round : both.invokeAll(rounds)) {
                    assertThat(round.get().failed()).isZero();
                }
            }
        }

        assertThat(some)
                .allSatisfy(id -> assertThat(cases.types(id))
                        .containsExactly("applied", "consent-given", "accepted", "term-expired", "deemed-failed"));
    }
}
