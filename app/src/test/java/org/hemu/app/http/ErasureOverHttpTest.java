package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Erasing somebody: by two persons, not before the law permits it, and for good. */
@Timeout(180)
class ErasureOverHttpTest {
    private static final String EMPLOYER = "123456788";
    private static final String FIRST = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String SECOND = "clerk-2@220102000000;role=FILING_CLERK";
    private static final String ELSEWHERE = "clerk-3@220103000000;role=FILING_CLERK";

    @TempDir
    Path directory;

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
        return answer;
    }

    private static String hire(RunningHemu hemu, String startedOn) {
        Answer hired = done(hemu.post(
                "/api/v1/relationships",
                Map.of(
                        "employerId",
                        EMPLOYER,
                        "regime",
                        "STANDARD",
                        "startedOn",
                        startedOn,
                        "person",
                        Map.of(
                                "name",
                                "李强",
                                "document",
                                Map.of("kind", "CITIZEN_ID", "number", "220102199003070013")))));
        return "/api/v1/relationships/" + hired.json().path("aggregateId").asString();
    }

    private static void end(RunningHemu hemu, String relationship, LocalDate on) {
        done(hemu.post(relationship + "/filings/1/accept", Map.of()));
        done(hemu.post(relationship + "/ending", Map.of("endedOn", on.toString(), "ground", "36-W")));
        done(hemu.post(relationship + "/filings/2/accept", Map.of()));
    }

    private static String person(RunningHemu hemu, String relationship) {
        return read(hemu, relationship, "/data/person/name");
    }

    private static String read(RunningHemu hemu, String relationship, String pointer) {
        long last = hemu.bean(EventLog.class).head() - 1;
        return done(hemu.get(relationship, "Hemu-Min-Position", String.valueOf(last)))
                .json()
                .at(pointer)
                .asString();
    }

    private static String version(RunningHemu hemu, String relationship) {
        return hemu.get(relationship).response().headers().firstValue("ETag").orElseThrow();
    }

    private static Answer since(RunningHemu hemu, String relationship, String version) {
        return hemu.get(relationship, "If-None-Match", version);
    }

    private static String subject(RunningHemu hemu, String relationship) {
        return "/api/v1/subjects/" + read(hemu, relationship, "/data/workerId");
    }

    private static Answer propose(RunningHemu hemu, String subject, String actor) {
        return hemu.post(
                subject + "/erasure",
                Map.of("jurisdiction", "220102000000", "ground", "RETENTION_ENDED"),
                RunningHemu.AS,
                actor);
    }

    private static Answer confirm(RunningHemu hemu, String subject, String actor) {
        return hemu.post(subject + "/erasure/confirm", Map.of(), RunningHemu.AS, actor);
    }

    private static void refused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
    }

    private RunningHemu start() {
        RunningHemu hemu = RunningHemu.empty(directory);
        if (hemu.bean(EventLog.class).head() == 0) {
            hemu.establishNanguan();
            done(hemu.register(EMPLOYER, "和顺"));
        }
        return hemu;
    }

    @Test
    void takesTwoPersonsAndIsForGood() throws IOException {
        Path keys = directory.resolve("data-keys/subjects.sqlite");
        Path backup = directory.resolve("backup");
        String relationship;
        try (RunningHemu hemu = start()) {
            relationship = hire(hemu, "2012-04-01");
            refused(propose(hemu, subject(hemu, relationship), FIRST), 409, "subject-still-held");
            end(hemu, relationship, LocalDate.of(2013, 6, 30));
        }
        Files.copy(keys, backup);
        try (RunningHemu hemu = start()) {
            String subject = subject(hemu, relationship);
            refused(confirm(hemu, subject, SECOND), 409, "erasure-not-proposed");
            refused(propose(hemu, subject, ELSEWHERE), 404, "subject-unknown");
            done(propose(hemu, subject, FIRST));
            refused(confirm(hemu, subject, FIRST), 409, "confirmed-by-proposer");
            refused(confirm(hemu, subject, ELSEWHERE), 404, "subject-unknown");
            assertThat(person(hemu, relationship)).isEqualTo("李*");
            String before = version(hemu, relationship);
            assertThat(since(hemu, relationship, before).status()).isEqualTo(304);

            done(confirm(hemu, subject, SECOND));

            assertThat(person(hemu, relationship)).isEqualTo("已删除");
            assertThat(since(hemu, relationship, before).status()).isEqualTo(200);
            String after = version(hemu, relationship);
            assertThat(since(hemu, relationship, after).status()).isEqualTo(304);
            refused(hemu.post(relationship + "/filings/9/accept", "{}", "If-Match", after), 404, "filing-unknown");
            refused(propose(hemu, subject, FIRST), 404, "subject-unknown");
        }
        Files.copy(backup, keys, StandardCopyOption.REPLACE_EXISTING);
        try (RunningHemu hemu = start()) {
            assertThat(person(hemu, relationship)).isEqualTo("已删除");
        }
    }

    @Test
    void waitsForTheTwoYearsForWhichTheContractIsKept() {
        try (RunningHemu hemu = start()) {
            String relationship = hire(hemu, "2012-04-01");
            LocalDate ended = hemu.bean(Clock.class)
                    .instant()
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate()
                    .minusYears(1);
            end(hemu, relationship, ended);

            Answer answer = propose(hemu, subject(hemu, relationship), FIRST);

            refused(answer, 409, "retention-running");
            assertThat(answer.json().at("/facts/until").asString())
                    .isEqualTo(ended.plusYears(2).toString());
            assertThat(answer.json().at("/rule/article").asString()).isEqualTo("第五十条");
        }
    }
}
