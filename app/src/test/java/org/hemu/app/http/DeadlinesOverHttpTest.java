package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Mediating.address;
import static org.hemu.app.http.Mediating.agreement;
import static org.hemu.app.http.Mediating.done;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.casework.DeadlineSweeper;
import org.hemu.command.casework.Swept;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The read model of clocks tells which cases are due, and the cases do what time asks of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlinesOverHttpTest {
    private RunningHemu hemu;
    private Mediating street;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        Mediating.prepare(hemu);
        street = Mediating.by("PEOPLES_MEDIATION_LAW", hemu);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    /** A round once the read models reflect everything that is recorded. */
    private Swept swept(String day) {
        long last = hemu.bean(EventLog.class).head() - 1;
        done(hemu.get("/api/v1/calendar/notices", "Hemu-Min-Position", String.valueOf(last)));
        return hemu.bean(DeadlineSweeper.class).sweep(LocalDate.parse(day));
    }

    private List<String> types(String one) {
        return street.history(one).stream()
                .map(StoredEvent::type)
                .map(type -> type.replace("mediation-case.", ""))
                .toList();
    }

    /** 企业劳动争议协商调解规定 第二十九条; what was agreed in time counts, though it is entered late. */
    @Test
    void failsAMediationOnceItsTimeIsOverUnlessItWasAgreedInTime() {
        String one = street.inMediation("2012-03-02");
        assertThat(swept("2012-03-19").failed()).isZero();
        assertThat(types(one)).endsWith("mediators-assigned");

        swept("2012-03-20");
        swept("2012-03-20");
        assertThat(types(one)).endsWith("mediators-assigned", "term-expired", "deemed-failed");
        Answer late = street.step(one + "/agreement", agreement("2012-03-20", "2012-04-20"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.json().path("type").asString()).isEqualTo("urn:hemu:problem:period-over");

        done(street.step(one + "/agreement", agreement("2012-03-16", "2012-04-20")));
        street.sign(one, "2012-03-21");
        swept("2012-04-20");
        assertThat(types(one)).doesNotContain("deadline-missed");
        swept("2012-04-21");
        swept("2012-04-21");
        assertThat(types(one)).endsWith("deadline-missed", "term-expired").containsOnlyOnce("deadline-missed");
    }

    /** Fifteen days from 28 December 2012 end with Saturday 12 January, so with Monday 14, unless that is off as well. */
    @Test
    void looksAtEveryCaseAgainOnceMoreIsKnownAboutAYear() {
        String one = address(done(street.apply(street.application("2012-12-28"))));
        swept("2012-12-31");
        assertThat(types(one)).containsExactly("applied");
        assertThat(street.lastDays(one)).contains("MEDIATION_WITHOUT_AGREEMENT 2013-01-14");

        done(street.send(
                "/api/v1/calendar/notices",
                Map.of(
                        "publishedOn",
                        "2012-12-31",
                        "year",
                        2013,
                        "daysOff",
                        List.of(Map.of("from", "2013-01-14", "to", "2013-01-14")),
                        "source",
                        "国务院办公厅补充通知"),
                "operator@220000000000;role=ADMINISTRATOR"));
        swept("2012-12-31");
        swept("2012-12-31");

        assertThat(types(one)).containsExactly("applied", "deadlines-recomputed");
        assertThat(street.history(one).getLast().payload().toString())
                .contains("\"lastDay\":\"2013-01-14\"", "\"lastDay\":\"2013-01-15\"");
    }

    /** As it is set, again and again; nobody asks. */
    @Test
    void isSeenToByTheProgramItself(@TempDir Path elsewhere) {
        try (RunningHemu byItself = RunningHemu.empty(elsewhere, "--hemu.deadlines.every=100ms")) {
            Mediating.prepare(byItself);
            Mediating there = Mediating.by("DISPUTE_MEDIATION_LAW", byItself);
            String one = address(done(there.apply(there.application("2012-03-02"))));

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> there.history(one).size() == 3);

            assertThat(there.history(one))
                    .extracting(StoredEvent::type)
                    .containsExactly(
                            "mediation-case.applied", "mediation-case.deadline-missed", "mediation-case.term-expired");
            assertThat(byItself.bean("deadlines", HealthIndicator.class)
                            .health()
                            .getDetails())
                    .containsEntry("asOf", byItself.today())
                    .containsEntry("failed", 0)
                    .containsEntry("complete", true);
        }
    }
}
