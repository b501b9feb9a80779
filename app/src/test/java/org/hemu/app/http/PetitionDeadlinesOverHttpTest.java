package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Petitioning.CITY;
import static org.hemu.app.http.Petitioning.DISTRICT;
import static org.hemu.app.http.Petitioning.PETITIONS;
import static org.hemu.app.http.Petitioning.WU;
import static org.hemu.app.http.Petitioning.ZHENG;
import static org.hemu.app.http.Petitioning.address;
import static org.hemu.app.http.Petitioning.document;
import static org.hemu.app.http.Petitioning.done;
import static org.hemu.app.http.Petitioning.letter;
import static org.hemu.app.http.Petitioning.registration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.command.casework.DeadlineSweeper;
import org.hemu.command.casework.Swept;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The read model of clocks tells which petitions are due, and they do what time asks of them, once. */
class PetitionDeadlinesOverHttpTest {
    @TempDir
    private Path directory;

    private RunningHemu hemu;
    private Petitioning offices;

    @BeforeEach
    void start() {
        hemu = RunningHemu.empty(directory);
        offices = Petitioning.in(hemu);
    }

    @AfterEach
    void stop() {
        hemu.close();
    }

    /** A round once the read models reflect everything that is recorded; no case fails in it. */
    private void swept(String day) {
        long last = hemu.bean(EventLog.class).head() - 1;
        done(hemu.get("/api/v1/calendar/notices", "Hemu-Min-Position", String.valueOf(last)));
        Swept swept = hemu.bean(DeadlineSweeper.class).sweep(LocalDate.parse(day));
        assertThat(swept.failed()).isZero();
        assertThat(swept.complete()).isTrue();
    }

    /** 15 days from 1 March 2012 end with the 16th, 60 from the 19th with 18 May, 30 from then with Monday 18 June. */
    @Test
    void missesWhatIsNotDoneInTimeAndLetsTheTermsOfPetitionersExpire() {
        String one = offices.registered("2012-03-01");
        swept("2012-03-16");
        assertThat(offices.types(one)).containsExactly("registered");
        swept("2012-03-17");
        swept("2012-03-17");
        swept("2012-03-18");
        assertThat(offices.types(one)).containsExactly("registered", "deadline-missed");

        done(offices.step(one + "/accept", Map.of("notice", document("NOTICE"), "acceptedOn", "2012-03-19")));
        swept("2012-05-18");
        offices.answer(one, "HANDLING", "2012-05-18", ZHENG);
        swept("2012-06-18");
        assertThat(offices.types(one)).endsWith("accepted", "opinion-issued", "reply-delivered");
        swept("2012-06-19");
        swept("2012-06-19");
        assertThat(offices.types(one)).endsWith("reply-delivered", "term-expired");
        done(offices.step(one + "/archive", Map.of("archivedOn", "2012-06-19")));
        swept("2012-12-31");
        assertThat(offices.types(one)).endsWith("term-expired", "archived");
    }

    /** The clock of an office stops when it forwards; the organ misses its own, which ran over Qingming to 5 April. */
    @Test
    void isAskedWhereverThePetitionIsNow() {
        String one = address(done(
                offices.send(PETITIONS, registration(CITY, "PETITION_OFFICE", letter("E00000001", "2012-03-01")), WU)));
        swept("2012-03-17");
        done(offices.send(one + "/forward", Map.of("to", DISTRICT, "forwardedOn", "2012-03-19"), WU));
        swept("2012-04-05");
        assertThat(offices.types(one)).endsWith("forwarded");
        swept("2012-04-06");

        assertThat(offices.types(one)).containsExactly("registered", "deadline-missed", "forwarded", "deadline-missed");
        assertThat(offices.history(one).get(1).payload().toString())
                .contains("PETITION_FORWARDING", "\"jurisdiction\":\"" + CITY + "\"");
        assertThat(offices.history(one).getLast().payload().toString())
                .contains("PETITION_ACCEPTANCE", "\"jurisdiction\":\"" + DISTRICT + "\"");
    }
}
