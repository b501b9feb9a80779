package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.PersonsOnRecord.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.app.authority.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One question for everything that is held about somebody, and for who has looked at it. */
@Timeout(180)
class SubjectFileOverHttpTest {
    private static final String CLERK = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String ELSEWHERE = "clerk-3@220103000000;role=FILING_CLERK";
    private static final String ABOVE = "clerk-9@220100000000;role=FILING_CLERK";
    private static final String INSPECTOR = "inspector@220102000000;role=INSPECTOR";
    private static final String AUDITOR = "auditor@220000000000;role=AUDITOR";
    private static final String NUMBER = "220102199003070013";

    @TempDir
    Path directory;

    private static long disclose(RunningHemu hemu, String subject, String record, String purpose, String actor) {
        return done(hemu.post(
                        subject + "/disclosures",
                        Map.of("record", PersonsOnRecord.id(record), "purpose", purpose),
                        RunningHemu.AS,
                        actor))
                .json()
                .path("position")
                .asLong();
    }

    private static void unknown(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(404);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:subject-unknown");
    }

    @Test
    void holdsEveryRecordAndEveryDisclosure() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.former("李强", NUMBER, "13804317788");
            String subject = persons.subject(relationship);
            done(hemu.post(
                    "/api/v1/employers/" + PersonsOnRecord.EMPLOYER + "/legal-representative",
                    Map.of(
                            "legalRepresentative",
                            Map.of("name", "李强", "document", Map.of("kind", "CITIZEN_ID", "number", NUMBER)),
                            "changedOn",
                            hemu.today())));
            long first = disclose(hemu, subject, relationship, "SUBJECT_REQUEST", CLERK);
            long second = disclose(hemu, subject, PersonsOnRecord.EMPLOYER, "INSPECTION", INSPECTOR);

            JsonNode file = persons.read(subject, RunningHemu.AS, CLERK).path("data");

            assertThat(file.path("relationships").size()).isEqualTo(1);
            assertThat(file.at("/relationships/0/id").asString()).isEqualTo(PersonsOnRecord.id(relationship));
            assertThat(file.at("/relationships/0/employerId").asString()).isEqualTo(PersonsOnRecord.EMPLOYER);
            assertThat(file.at("/relationships/0/person/name").asString()).isEqualTo("李*");
            assertThat(file.at("/relationships/0/filings").size()).isEqualTo(2);
            assertThat(file.at("/employers/0/employer").asString()).isEqualTo(PersonsOnRecord.EMPLOYER);
            assertThat(file.at("/employers/0/current").asBoolean()).isTrue();
            assertThat(file.at("/employers/0/person/document").asString()).isEqualTo("220102********0013");
            assertThat(file.path("disclosures"))
                    .extracting(each -> each.path("position").asLong())
                    .containsExactly(second, first);
            JsonNode look = file.at("/disclosures/1");
            assertThat(look.at("/actor/subject").asString()).isEqualTo("clerk-1");
            assertThat(look.at("/actor/role").asString()).isEqualTo("FILING_CLERK");
            assertThat(look.at("/actor/jurisdiction").asString()).isEqualTo("220102000000");
            assertThat(look.path("purpose").asString()).isEqualTo("SUBJECT_REQUEST");
            assertThat(look.path("record").asString()).isEqualTo(PersonsOnRecord.id(relationship));
            assertThat(look.path("at").asString()).isNotBlank();
            assertThat(file.path("restriction").isMissingNode()).isTrue();
            assertThat(file.path("erasure").isMissingNode()).isTrue();
        }
    }

    @Test
    void isReadPageByPage() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.hire("李强", NUMBER, "13804317788");
            String subject = persons.subject(relationship);
            long first = disclose(hemu, subject, relationship, "FILING_REVIEW", CLERK);
            long second = disclose(hemu, subject, relationship, "FILING_REVIEW", CLERK);

            JsonNode page = persons.read(subject + "?limit=1").path("data");
            JsonNode rest = persons.read(
                            subject + "?limit=1&cursor=" + page.path("next").asString())
                    .path("data");

            assertThat(page.at("/disclosures/0/position").asLong()).isEqualTo(second);
            assertThat(rest.at("/disclosures/0/position").asLong()).isEqualTo(first);
            assertThat(rest.path("next").isMissingNode()).isTrue();
        }
    }

    @Test
    void saysWhatIsRestrictedAndWhatIsErased() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.former("李强", NUMBER, "13804317788");
            String subject = persons.subject(relationship);
            done(hemu.post(
                    subject + "/restriction",
                    Map.of("jurisdiction", "220102000000", "reason", "RETENTION_RUNNING"),
                    RunningHemu.AS,
                    CLERK));
            done(hemu.post(
                    subject + "/erasure",
                    Map.of("jurisdiction", "220102000000", "ground", "RETENTION_ENDED"),
                    RunningHemu.AS,
                    CLERK));

            JsonNode waiting = persons.read(subject, RunningHemu.AS, CLERK).path("data");
            assertThat(waiting.at("/restriction/reason").asString()).isEqualTo("RETENTION_RUNNING");
            assertThat(waiting.at("/erasure/proposer").asString()).isEqualTo("clerk-1");
            assertThat(waiting.at("/relationships/0/person/name").asString()).isEqualTo("限制处理");

            done(hemu.post(
                    subject + "/erasure/confirm", Map.of(), RunningHemu.AS, "clerk-2@220102000000;role=FILING_CLERK"));

            JsonNode erased = persons.read(subject, RunningHemu.AS, CLERK).path("data");
            assertThat(erased.path("erasedOn").asString()).isNotBlank();
            assertThat(erased.path("restriction").isMissingNode()).isTrue();
            assertThat(erased.path("erasure").isMissingNode()).isTrue();
            assertThat(erased.at("/relationships/0/person/name").asString()).isEqualTo("已删除");
        }
    }

    @Test
    void doesNotExistForWhoMayNotSeeIt() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.hire("李强", NUMBER, "13804317788");
            String subject = persons.subject(relationship);

            unknown(persons.get(subject, RunningHemu.AS, ELSEWHERE));
            unknown(persons.get("/api/v1/subjects/aaaaaaaaaaaaaaaaaaaaaaaaaa", RunningHemu.AS, CLERK));
            unknown(persons.get("/api/v1/subjects/" + PersonsOnRecord.id(relationship), RunningHemu.AS, AUDITOR));
            unknown(persons.get("/api/v1/subjects/" + PersonsOnRecord.EMPLOYER, RunningHemu.AS, AUDITOR));
            assertThat(persons.get(subject, RunningHemu.AS, INSPECTOR).status()).isEqualTo(403);
        }
    }

    @Test
    void showsWhatWasDecidedToWhoeverMaySeeTheUnit() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String subject = persons.subject(persons.former("李强", NUMBER, "13804317788"));
            done(hemu.post(
                    subject + "/restriction",
                    Map.of("jurisdiction", "220100000000", "reason", "RETENTION_RUNNING"),
                    RunningHemu.AS,
                    ABOVE));
            done(hemu.post(
                    subject + "/erasure",
                    Map.of("jurisdiction", "220100000000", "ground", "RETENTION_ENDED"),
                    RunningHemu.AS,
                    ABOVE));

            JsonNode below = persons.read(subject, RunningHemu.AS, CLERK).path("data");

            assertThat(below.at("/relationships/0/person/name").asString()).isEqualTo("限制处理");
            assertThat(below.path("restriction").isMissingNode()).isTrue();
            assertThat(below.path("erasure").isMissingNode()).isTrue();
            for (String reader : List.of(ABOVE, AUDITOR)) {
                JsonNode file = persons.read(subject, RunningHemu.AS, reader).path("data");
                assertThat(file.at("/restriction/jurisdiction").asString()).isEqualTo("220100000000");
                assertThat(file.at("/erasure/jurisdiction").asString()).isEqualTo("220100000000");
            }
        }
    }

    @Test
    void saysWhenWhatIsSeenWasErasedByAUnitOutOfSight() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String former = persons.former("李强", NUMBER, "13804317788");
            String subject = persons.subject(former);
            String erasure = subject + "/erasure";
            done(hemu.post(
                    erasure,
                    Map.of("jurisdiction", "220100000000", "ground", "RETENTION_ENDED"),
                    RunningHemu.AS,
                    ABOVE));
            done(hemu.post(erasure + "/confirm", Map.of(), RunningHemu.AS, "clerk-8@220100000000;role=FILING_CLERK"));

            assertThat(persons.read(subject, RunningHemu.AS, CLERK)
                            .at("/data/erasedOn")
                            .asString())
                    .isEqualTo(hemu.today());
        }
    }

    @Test
    void doesNotSayThatSomebodyWasErasedElsewhereBefore() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String former = persons.former("李强", NUMBER, "13804317788");
            String subject = persons.subject(former);
            persons.erase(former, CLERK, "clerk-2@220102000000;role=FILING_CLERK");
            done(hemu.establish("220103000000", "宽城区", "DISTRICT"));
            String other = Ground.code(50_000_001);
            done(hemu.post("/api/v1/employers", Ground.registration(other, "220103000000")));

            persons.hireBy(other, "李强", NUMBER, "13804317788");

            assertThat(persons.read(subject, RunningHemu.AS, ELSEWHERE)
                            .at("/data/erasedOn")
                            .isMissingNode())
                    .isTrue();
            for (String reader : List.of(CLERK, AUDITOR)) {
                assertThat(persons.read(subject, RunningHemu.AS, reader)
                                .at("/data/erasedOn")
                                .asString())
                        .isNotBlank();
            }
        }
    }

    @Test
    void showsOfTwoEmployersWhatTheReaderMaySee() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            done(hemu.establish("220103000000", "宽城区", "DISTRICT"));
            String other = Ground.code(50_000_001);
            done(hemu.post("/api/v1/employers", Ground.registration(other, "220103000000")));
            String here = persons.hire("李强", NUMBER, "13804317788");
            String there = persons.hireBy(other, "李强", NUMBER, "13804317788");
            String subject = persons.subject(here);
            disclose(hemu, subject, here, "FILING_REVIEW", CLERK);
            long elsewhere = disclose(hemu, subject, there, "FILING_REVIEW", ELSEWHERE);

            JsonNode whole = persons.read(subject, RunningHemu.AS, AUDITOR).path("data");
            JsonNode part = persons.read(subject, RunningHemu.AS, ELSEWHERE).path("data");

            assertThat(whole.path("relationships").size()).isEqualTo(2);
            assertThat(whole.path("disclosures").size()).isEqualTo(2);
            assertThat(part.path("relationships"))
                    .extracting(each -> each.path("id").asString())
                    .containsExactly(PersonsOnRecord.id(there));
            assertThat(part.path("disclosures"))
                    .extracting(each -> each.path("position").asLong())
                    .containsExactly(elsewhere);
        }
    }
}
