package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.PersonsOnRecord.done;

import java.nio.file.Path;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.app.authority.RecordedMediation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Workers who are parties to mediation: in their files, and as everybody may see them. */
class PartiesOverHttpTest {
    private static final String NANGUAN = "220102000000";
    private static final String CLERK = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String MEDIATOR = "mediator-1@220102000000;role=MEDIATOR";
    private static final String AGENT = "agent@220102000000;role=EMPLOYER_AGENT;employer=" + PersonsOnRecord.EMPLOYER;

    @TempDir
    Path directory;

    private static String name(JsonNode file) {
        return file.at("/data/mediation/workers/0/person/name").asString();
    }

    @Test
    void areInTheirFilesAndAreHiddenAndErasedLikeEverywhere() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.former("李强", "220102199003070013", "13804317788");
            String subject = persons.subject(relationship);
            String id = new RecordedMediation(hemu)
                    .mediationCase("one", NANGUAN, PersonsOnRecord.EMPLOYER, PersonsOnRecord.id(subject));
            String path = "/api/v1/mediation-cases/" + id;

            JsonNode file = persons.read(subject, RunningHemu.AS, CLERK).path("data");
            assertThat(file.at("/mediationCases/0/id").asString()).isEqualTo(id);
            assertThat(file.at("/mediationCases/0/person/name").asString()).isEqualTo("李*");
            assertThat(name(persons.read(path, RunningHemu.AS, MEDIATOR))).isEqualTo("李*");

            done(hemu.post(
                    subject + "/restriction",
                    Map.of("jurisdiction", NANGUAN, "reason", "RETENTION_RUNNING"),
                    RunningHemu.AS,
                    CLERK));
            Answer restricted = persons.get(path, RunningHemu.AS, MEDIATOR);
            assertThat(name(restricted.json())).isEqualTo("限制处理");
            assertThat(restricted.response().headers().firstValue("ETag").orElseThrow())
                    .matches("\"0p[0-9a-f]+\"");
            assertThat(persons.read(
                                    "/api/v1/mediation-cases?jurisdiction=" + NANGUAN, RunningHemu.AS, MEDIATOR)
                            .at("/data/0/worker")
                            .asString())
                    .isEqualTo("限制处理");

            persons.erase(relationship, CLERK, "clerk-2@220102000000;role=FILING_CLERK");
            assertThat(name(persons.read(path, RunningHemu.AS, MEDIATOR))).isEqualTo("已删除");
        }
    }

    @Test
    void areSeenByTheEmployerThatIsTheOtherPartyAndByNoOther() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String subject = persons.subject(persons.hire("李强", "220102199003070013", "13804317788"));
            RecordedMediation mediation = new RecordedMediation(hemu);
            String own = mediation.mediationCase("own", NANGUAN, PersonsOnRecord.EMPLOYER, PersonsOnRecord.id(subject));
            String other = mediation.mediationCase("other", NANGUAN, "D2143569X", PersonsOnRecord.id(subject));

            assertThat(name(persons.read("/api/v1/mediation-cases/" + own, RunningHemu.AS, AGENT)))
                    .isEqualTo("李*");
            assertThat(persons.read("/api/v1/audit/aggregates/" + own + "/events", RunningHemu.AS, AGENT)
                            .at("/data/0/type")
                            .asString())
                    .isEqualTo("mediation-case.applied");
            for (String hidden : new String[] {
                "/api/v1/mediation-cases/" + other,
                "/api/v1/audit/aggregates/" + other + "/events",
                "/api/v1/mediation-cases?jurisdiction=" + NANGUAN
            }) {
                assertThat(persons.get(hidden, RunningHemu.AS, AGENT).status())
                        .as(hidden)
                        .isEqualTo(404);
            }
        }
    }
}
