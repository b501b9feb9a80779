package org.hemu.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.command.casework.SweptCases.PROVINCE;
import static org.hemu.command.casework.SweptCases.day;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.api.jurisdiction.JurisdictionCommand.EstablishJurisdiction;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionCommand.ForwardPetition;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.Recipient;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.casework.SweptCases.MovedClock;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What time does to a petition, when the business clock is moved. */
class SweptPetitionsTest {
    private static final JurisdictionCode CHANGCHUN = new JurisdictionCode("220100000000");
    private static final CaseId PETITION = SweptCases.id(0);

    @TempDir
    private Path directory;

    private EventLog log;
    private StartedCommandSide side;

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        side = StartedCommandSide.on(log);
        SweptCases.before(2013, log, side);
        done(new EstablishJurisdiction(CHANGCHUN, "长春市", UnitKind.PREFECTURE, day("2009-01-01")), "2011-03-01");
    }

    @AfterEach
    void close() {
        side.close();
        log.close();
    }

    private void done(Command command, String today) {
        assertThat(side.send(command, day(today))).isInstanceOf(Outcome.Accepted.class);
    }

    /** A letter of nobody to the office of the province. */
    private void registered(String on) {
        done(
                new RegisterPetition(
                        PETITION,
                        PROVINCE,
                        Recipient.PETITION_OFFICE,
                        new Classification(PetitionKind.APPEAL, PetitionTopic.PAY),
                        new Batch(
                                PetitionForm.LETTER,
                                1,
                                List.of(),
                                List.of(),
                                new DocumentDigest(DocumentKind.PETITION, "0123456789abcdef".repeat(4)),
                                day(on)),
                        null,
                        null,
                        null),
                on);
    }

    private List<String> types() {
        return log.readAggregate(PETITION.value(), 0).stream()
                .map(event -> event.type().replace("petition.", ""))
                .toList();
    }

    private DeadlineSweeper sweeper(Function<FindCasesDue, CasesDue> due, MovedClock clock) {
        return side.sweeper(due, clock);
    }

    /** Fifteen days from 14 February 2012 end with 29 February. */
    @Test
    void missesItsDaysOnTheDayAfterTheLastOneAndOnce() {
        MovedClock clock = new MovedClock("2012-02-29T23:00:00");
        DeadlineSweeper sweeper = sweeper(new DueByLog(log), clock);
        registered("2012-02-14");

        sweeper.sweep();
        assertThat(types()).containsExactly("registered");
        clock.pass(Duration.ofHours(1));
        sweeper.sweep();
        sweeper.sweep();
        clock.pass(Duration.ofHours(-1));
        sweeper.sweep();
        clock.pass(Period.ofMonths(5));
        sweeper.sweep();

        assertThat(types()).containsExactly("registered", "deadline-missed");
    }

    /** A read model that is behind may name the event by which an office had it that has forwarded it since. */
    @Test
    void isAskedForTheUnitThatHasItNow() {
        registered("2012-02-14");
        StoredEvent started = log.readAggregate(PETITION.value(), 0).getFirst();
        done(new ForwardPetition(PETITION, CHANGCHUN, day("2012-02-15")), "2012-02-15");
        CasesDue behind = new CasesDue(List.of(new CaseDue("petition", PETITION, started.eventId())), null);

        Swept swept =
                sweeper(_ -> behind, new MovedClock("2012-03-02T09:00:00")).sweep();

        assertThat(swept).isEqualTo(new Swept(day("2012-03-02"), 1, 0, true));
        assertThat(types()).containsExactly("registered", "forwarded", "deadline-missed");
        Provenance missed = EventCodec.ofHemu()
                .decode(log.readAggregate(PETITION.value(), 0).getLast())
                .provenance();
        assertThat(missed.actor().jurisdiction()).isEqualTo(CHANGCHUN);
        assertThat(missed.causationId()).isEqualTo(started.eventId());
    }
}
