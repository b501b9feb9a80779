package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.PersonsOnRecord.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Erasures that wait for a second person, and how they are taken back. */
@Timeout(180)
class WaitingErasuresOverHttpTest {
    private static final String FIRST = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String SECOND = "clerk-2@220102000000;role=FILING_CLERK";
    private static final String ABOVE = "clerk-4@220100000000;role=FILING_CLERK";
    private static final String ELSEWHERE = "clerk-3@220103000000;role=FILING_CLERK";
    private static final String AUDITOR = "auditor@220000000000;role=AUDITOR";

    @TempDir
    Path directory;

    private static Answer step(RunningHemu hemu, String subject, String step, String actor) {
        return hemu.post(subject + "/erasure" + step, Map.of(), RunningHemu.AS, actor);
    }

    private static void propose(RunningHemu hemu, String subject) {
        done(hemu.post(
                subject + "/erasure",
                Map.of("jurisdiction", "220102000000", "ground", "RETENTION_ENDED"),
                RunningHemu.AS,
                FIRST));
    }

    private static void refused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
    }

    private static List<String> waiting(PersonsOnRecord persons, String actor) {
        return persons.read("/api/v1/erasures", RunningHemu.AS, actor)
                .path("data")
                .valueStream()
                .map(each -> each.path("subject").asString())
                .toList();
    }

    @Test
    void areListedForThoseWhoMayConfirmThem() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String li = persons.subject(persons.former("李强", "220102199003070013", "13804317788"));
            String wang = persons.subject(persons.former("王芳", "220102199003070021", "13804317789"));
            assertThat(waiting(persons, SECOND)).isEmpty();

            propose(hemu, li);
            propose(hemu, wang);

            JsonNode page = persons.read("/api/v1/erasures?limit=1", RunningHemu.AS, SECOND);
            JsonNode rest = persons.read(
                    "/api/v1/erasures?limit=1&cursor=" + page.path("next").asString(), RunningHemu.AS, SECOND);
            assertThat(List.of(
                            page.at("/data/0/subject").asString(),
                            rest.at("/data/0/subject").asString()))
                    .containsExactlyInAnyOrder(PersonsOnRecord.id(li), PersonsOnRecord.id(wang));
            assertThat(rest.path("next").isMissingNode()).isTrue();
            assertThat(page.at("/data/0/proposer").asString()).isEqualTo("clerk-1");
            assertThat(page.at("/data/0/ground").asString()).isEqualTo("RETENTION_ENDED");
            assertThat(page.at("/data/0/jurisdiction").asString()).isEqualTo("220102000000");
            assertThat(waiting(persons, ABOVE)).hasSize(2);
            assertThat(waiting(persons, AUDITOR)).hasSize(2);
            assertThat(waiting(persons, ELSEWHERE)).isEmpty();
            refused(
                    hemu.get("/api/v1/erasures", RunningHemu.AS, "x@220000000000;role=ADMINISTRATOR"),
                    403,
                    "not-permitted");

            done(step(hemu, li, "/confirm", SECOND));

            assertThat(waiting(persons, SECOND)).containsExactly(PersonsOnRecord.id(wang));
        }
    }

    @Test
    void areWithdrawnByTheProposerOrTheirUnitAndCanThenNotBeConfirmed() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String subject = persons.subject(persons.former("李强", "220102199003070013", "13804317788"));
            propose(hemu, subject);

            refused(step(hemu, subject, "/withdraw", ELSEWHERE), 404, "subject-unknown");
            refused(step(hemu, subject, "/withdraw", ABOVE), 409, "erasure-of-another-unit");
            refused(step(hemu, subject, "/withdraw", AUDITOR), 403, "not-permitted");
            done(step(hemu, subject, "/withdraw", SECOND));

            assertThat(waiting(persons, SECOND)).isEmpty();
            refused(step(hemu, subject, "/confirm", SECOND), 409, "erasure-not-proposed");
            refused(step(hemu, subject, "/withdraw", FIRST), 409, "erasure-not-proposed");
            propose(hemu, subject);
            done(step(hemu, subject, "/withdraw", FIRST));
        }
    }
}
