package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.PersonsOnRecord.done;

import java.nio.file.Path;
import java.util.Map;
import org.hemu.app.MediatedCase;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Workers who are parties to mediation: in their files, and as everybody may see them. */
class PartiesOverHttpTest {
    private static final String NANGUAN = "220102000000";
    private static final String CLERK = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String MEDIATOR = "mediator-1@220102000000;role=MEDIATOR";
    private static final String AGENT = "agent@220102000000;role=EMPLOYER_AGENT;employer=" + PersonsOnRecord.EMPLOYER;

    private static final String NUMBER = "220102199003070013";
    private static final Map<String, String> IDENTITY_CARD = Map.of("kind", "CITIZEN_ID", "number", NUMBER);

    @TempDir
    Path directory;

    private static String name(JsonNode file) {
        return file.at("/data/mediation/workers/0/person/name").asString();
    }

    @Test
    void areInTheirFilesAndAreHiddenAndErasedLikeEverywhere() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.former("李强", NUMBER, "13804317788");
            String subject = persons.subject(relationship);
            MediatedCase told = MediatedCase.appliedFor(hemu, PersonsOnRecord.EMPLOYER, IDENTITY_CARD, "2012-06-01");
            String path = told.path();

            JsonNode file = persons.read(subject, RunningHemu.AS, CLERK).path("data");
            assertThat(file.at("/mediationCases/0/id").asString()).isEqualTo(told.id());
            assertThat(file.at("/mediationCases/0/person/name").asString()).isEqualTo("李*");
            assertThat(name(persons.read(path, RunningHemu.AS, MEDIATOR))).isEqualTo("李*");

            Map<String, ?> restriction = Map.of("jurisdiction", NANGUAN, "reason", "RETENTION_RUNNING");
            Answer needed = hemu.post(subject + "/restriction", restriction, RunningHemu.AS, CLERK);
            assertThat(needed.status()).isEqualTo(409);
            assertThat(needed.json().at("/facts/record").asString()).isEqualTo("MEDIATION_CASE");
            assertThat(needed.response().body())
                    .as("to whoever may not read the case")
                    .doesNotContain(told.id());

            told.withdrawn("2012-06-04");
            done(hemu.post(subject + "/restriction", restriction, RunningHemu.AS, CLERK));
            Answer restricted = persons.get(path, RunningHemu.AS, MEDIATOR);
            assertThat(name(restricted.json())).isEqualTo("限制处理");
            String etag = restricted.response().headers().firstValue("ETag").orElseThrow();
            assertThat(etag).matches("\"\\d+p[0-9a-f]+\"");
            assertThat(persons.read("/api/v1/mediation-cases?jurisdiction=" + NANGUAN, RunningHemu.AS, MEDIATOR)
                            .at("/data/0/worker")
                            .asString())
                    .isEqualTo("限制处理");

            done(hemu.post(
                    path + "/archive", Map.of("archivedOn", "2012-06-05"), RunningHemu.AS, MEDIATOR, "If-Match", etag));

            persons.erase(relationship, CLERK, "clerk-2@220102000000;role=FILING_CLERK");
            assertThat(name(persons.read(path, RunningHemu.AS, MEDIATOR))).isEqualTo("已删除");
        }
    }

    @Test
    void areSeenByTheEmployerThatIsTheOtherPartyAndByNoOther() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            done(hemu.register("D2143569X", "和美"));
            MediatedCase own = MediatedCase.appliedFor(hemu, PersonsOnRecord.EMPLOYER, IDENTITY_CARD, "2012-06-01");
            MediatedCase other = MediatedCase.appliedFor(hemu, "D2143569X", IDENTITY_CARD, "2012-06-01");

            assertThat(name(persons.read(own.path(), RunningHemu.AS, AGENT))).isEqualTo("李*");
            assertThat(persons.read("/api/v1/audit/aggregates/" + own.id() + "/events", RunningHemu.AS, AGENT)
                            .path("data"))
                    .extracting(each -> each.path("type").asString())
                    .contains("mediation-case.applied");
            for (String hidden : new String[] {
                other.path(),
                "/api/v1/audit/aggregates/" + other.id() + "/events",
                "/api/v1/mediation-cases?jurisdiction=" + NANGUAN
            }) {
                assertThat(persons.get(hidden, RunningHemu.AS, AGENT).status())
                        .as(hidden)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void areNotGivenAwayToTheEmployerByWhereTheMatterWasBefore() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            MediatedCase referred =
                    MediatedCase.referredBy("INSPECTION", hemu, PersonsOnRecord.EMPLOYER, IDENTITY_CARD, "2012-06-01");
            String timeline = "/api/v1/audit/aggregates/" + referred.id() + "/events";

            assertThat(persons.read(referred.path(), RunningHemu.AS, MEDIATOR)
                            .at("/data/mediation/origin/channel")
                            .asString())
                    .isEqualTo("INSPECTION");
            JsonNode shown = persons.read(referred.path(), RunningHemu.AS, AGENT);
            assertThat(shown.toString()).doesNotContain("INSPECTION");
            assertThat(shown.at("/data/matter/cases")).isEmpty();
            assertThat(persons.read(timeline, RunningHemu.AS, AGENT).toString())
                    .contains("mediation-case.applied")
                    .doesNotContain("INSPECTION");
        }
    }
}
