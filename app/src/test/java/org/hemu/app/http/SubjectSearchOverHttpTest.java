package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.PersonsOnRecord.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.app.MediatedCase;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who shows a document is found by its number, and the number is found nowhere. */
@Timeout(180)
class SubjectSearchOverHttpTest {
    private static final String CLERK = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String ELSEWHERE = "clerk-3@220103000000;role=FILING_CLERK";
    private static final String INSPECTOR = "inspector@220102000000;role=INSPECTOR";
    private static final String AUDITOR = "auditor@220000000000;role=AUDITOR";
    private static final String NUMBER = "220102199003070013";

    @TempDir
    Path directory;

    private static void unknown(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(404);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:subject-unknown");
    }

    private static Answer search(RunningHemu hemu, String number, String actor) {
        return search(hemu, number, "李强", actor);
    }

    private static Answer search(RunningHemu hemu, String number, String name, String actor) {
        return hemu.post(
                "/api/v1/subjects/searches",
                Map.of("kind", "CITIZEN_ID", "number", number, "name", name),
                RunningHemu.AS,
                actor,
                "Hemu-Min-Position",
                String.valueOf(hemu.bean(EventLog.class).head() - 1));
    }

    @Test
    void isFoundByTheNumberOfADocumentWhereARecordIsSeen() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String subject = persons.subject(persons.hire("李强", NUMBER, "13804317788"));

            Answer found = search(hemu, NUMBER, CLERK);

            assertThat(found.status()).as(found.response().body()).isEqualTo(200);
            assertThat(found.json().at("/data/subject").asString()).isEqualTo(PersonsOnRecord.id(subject));
            assertThat(found.response().headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(search(hemu, " 220102 19900307 0013", AUDITOR).status()).isEqualTo(200);
            for (Answer nobody : List.of(
                    search(hemu, NUMBER, ELSEWHERE),
                    search(hemu, "220102199003070021", CLERK),
                    search(hemu, "220102199003070014", CLERK))) {
                unknown(nobody);
                assertThat(nobody.response().body()).doesNotContain("22010219900307", PersonsOnRecord.id(subject));
            }
            assertThat(search(hemu, NUMBER, INSPECTOR).status()).isEqualTo(403);
        }
    }

    /** Views show the ends of a number, which leave few to try. */
    @Test
    void isFoundByNobodyWhoKnowsTheNumberAlone() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            persons.hire("李强", NUMBER, "13804317788");

            Answer anotherName = search(hemu, NUMBER, "李刚", CLERK);

            unknown(anotherName);
            assertThat(anotherName.json())
                    .isEqualTo(search(hemu, "220102199003070021", "李强", CLERK).json());
            assertThat(search(hemu, NUMBER, " 李 强", CLERK).status()).isEqualTo(200);
            assertThat(hemu.post(
                                    "/api/v1/subjects/searches",
                                    Map.of("kind", "CITIZEN_ID", "number", NUMBER),
                                    RunningHemu.AS,
                                    CLERK)
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void isLookedForSoManyTimesAnHour() {
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.limits.searches-per-hour=2")) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            persons.hire("李强", NUMBER, "13804317788");
            assertThat(search(hemu, NUMBER, CLERK).status()).isEqualTo(200);
            unknown(search(hemu, "220102199003070021", CLERK));

            Answer oneMore = search(hemu, NUMBER, CLERK);

            assertThat(oneMore.status()).isEqualTo(429);
            assertThat(oneMore.json().path("type").asString()).isEqualTo("urn:hemu:problem:too-many-requests");
            assertThat(Integer.parseInt(oneMore.response()
                            .headers()
                            .firstValue("Retry-After")
                            .orElseThrow()))
                    .isBetween(1_000, 1_800);
            String elsewhere = hemu.tokens().with(CLERK, token -> token.claim("client_id", "another"));
            assertThat(hemu.post(
                                    "/api/v1/subjects/searches",
                                    Map.of("kind", "CITIZEN_ID", "number", NUMBER, "name", "李强"),
                                    "Authorization",
                                    "Bearer " + elsewhere)
                            .status())
                    .as("through another client")
                    .isEqualTo(429);
            assertThat(search(hemu, NUMBER, AUDITOR).status()).isEqualTo(200);
        }
    }

    @Test
    void isFoundWhenOnlyAMediationIsOnRecord() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord.enteredIn(hemu);
            MediatedCase.appliedFor(
                    hemu, PersonsOnRecord.EMPLOYER, Map.of("kind", "CITIZEN_ID", "number", NUMBER), "2012-06-01");

            assertThat(search(hemu, NUMBER, AUDITOR).status()).isEqualTo(200);
            unknown(search(hemu, NUMBER, ELSEWHERE));
        }
    }

    @Test
    void isFoundByNoNumberWhileRestrictedNorOnceErased() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String former = persons.former("李强", NUMBER, "13804317788");
            String subject = persons.subject(former);
            done(hemu.post(
                    subject + "/restriction",
                    Map.of("jurisdiction", "220102000000", "reason", "RETENTION_RUNNING"),
                    RunningHemu.AS,
                    CLERK));

            unknown(search(hemu, NUMBER, CLERK));
            assertThat(search(hemu, NUMBER, AUDITOR).status()).isEqualTo(200);

            persons.erase(former, CLERK, "clerk-2@220102000000;role=FILING_CLERK");

            unknown(search(hemu, NUMBER, CLERK));
            unknown(search(hemu, NUMBER, AUDITOR));
        }
    }
}
