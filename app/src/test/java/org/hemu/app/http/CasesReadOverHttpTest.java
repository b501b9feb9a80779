package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Inspecting.CASES;
import static org.hemu.app.http.Inspecting.DISTRICT;
import static org.hemu.app.http.Inspecting.address;
import static org.hemu.app.http.Inspecting.document;
import static org.hemu.app.http.Inspecting.done;
import static org.hemu.app.http.Inspecting.id;
import static org.hemu.app.http.Inspecting.with;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.api.person.IdentityDocument;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Inspection cases and petitions as they are read, by whom, and how they lead to one another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesReadOverHttpTest {
    private static final String AUDITOR = "zhou@220000000000;role=AUDITOR";
    private static final String SUPERVISOR = "sun@220000000000;role=SUPERVISOR";

    private RunningHemu hemu;
    private Inspecting brigade;
    private Petitioning offices;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        offices = Petitioning.in(hemu);
        brigade = Inspecting.besides(hemu);
        hemu.establish("220103000000", "宽城区", "DISTRICT");
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private Answer read(String path, String actor) {
        long last = hemu.bean(EventLog.class).head() - 1;
        return hemu.get(path, RunningHemu.AS, actor, "Hemu-Min-Position", String.valueOf(last));
    }

    private JsonNode data(String path, String actor) {
        Answer answer = read(path, actor);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().path("data");
    }

    private List<String> listed(String path, String actor) {
        return data(path, actor).values().stream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    @Test
    void showsAnInspectionWithWhatWasDecidedAndWhatItFollowsFrom() {
        String one = brigade.investigated("2012-05-21");
        done(brigade.send(
                one + "/decisions",
                Map.of(
                        "kind",
                        "ORDER_TO_CORRECT",
                        "duties",
                        List.of(Map.of("kind", "PAY_WAGES", "amountFen", 1_200_000)),
                        "dueOn",
                        "2012-06-08",
                        "decision",
                        document("DECISION"),
                        "decidedOn",
                        "2012-05-25")));

        JsonNode file = data(one, Inspecting.LIU);
        JsonNode inspection = file.path("inspection");
        assertThat(inspection.path("stage").asString()).isEqualTo("DECIDED");
        assertThat(inspection.at("/complainants/0/person/name").asString()).isEqualTo("张*");
        assertThat(inspection.path("inspectors")).hasSize(2);
        assertThat(inspection.path("visits").asInt()).isEqualTo(1);
        assertThat(inspection.at("/decisions/0/decision/duties/0/amountFen").asLong())
                .isEqualTo(1_200_000);
        assertThat(inspection.path("documents").values().stream()
                        .map(each -> each.path("kind").asString()))
                .containsExactly("REPORT", "RECORD", "RECORD", "DECISION");
        assertThat(file.at("/clocks/running/0/derivation").asString()).contains("-> 2012-06-08");
        assertThat(file.at("/clocks/past/0/kind").asString()).isEqualTo("INSPECTION_ACCEPTANCE");
        assertThat(file.path("events").asString()).endsWith("/events");
        assertThat(data(file.path("events").asString(), Inspecting.LIU)).hasSize(7);

        JsonNode record = data("/api/v1/employers/" + Mediating.EMPLOYER + "/compliance-record", Mediating.AGENT);
        assertThat(record.at("/entries/0/mark").asString()).isEqualTo("DECIDED");
        assertThat(record.at("/entries/0/on").asString()).isEqualTo("2012-05-25");
        assertThat(record.at("/entries/0").has("caseId")).isFalse();
        assertThat(record.at("/grades/0/grade").asString()).isEqualTo("A");
        assertThat(data("/api/v1/employers/" + Mediating.EMPLOYER + "/compliance-record", Inspecting.LIU)
                        .at("/entries/0/caseId")
                        .asString())
                .isEqualTo(one.substring(one.lastIndexOf('/') + 1));
        assertThat(read(
                                "/api/v1/employers/" + Mediating.EMPLOYER + "/compliance-record",
                                "ma@220103000000;role=INSPECTOR")
                        .status())
                .isEqualTo(404);
        done(brigade.send(
                one + "/compliance",
                Map.of("number", 1, "record", document("FOLLOW_UP"), "performedOn", "2012-06-05")));
        done(brigade.send(one + "/close", Map.of("record", document("RECORD"), "closedOn", "2012-06-06")));
        JsonNode closed = data(one, AUDITOR).path("inspection");
        assertThat(closed.at("/end/outcome").asString()).isEqualTo("ORDER_TO_CORRECT");
        assertThat(closed.at("/decisions/0/settlement").asString()).isEqualTo("PERFORMED");
        String id = one.substring(one.lastIndexOf('/') + 1);
        JsonNode then = data("/api/v1/audit/aggregates/" + id + "/state?at=9999-01-01T00:00:00Z", AUDITOR);
        assertThat(then.at("/state/inspectionCase/stage").asString()).isEqualTo("ENDED");
    }

    @Test
    void listsInspectionsByWhatIsAskedFor() {
        String open = brigade.filed("2012-07-02");
        String refused = brigade.complained("2012-07-03");
        done(brigade.send(
                refused + "/refuse",
                Map.of("reason", "NOT_INSPECTION_MATTER", "notice", document("NOTICE"), "refusedOn", "2012-07-05")));
        String id = open.substring(open.lastIndexOf('/') + 1);
        String other = refused.substring(refused.lastIndexOf('/') + 1);
        String all = CASES + "?limit=500&jurisdiction=" + DISTRICT;

        assertThat(listed(all, Inspecting.LIU)).containsSubsequence(other, id);
        assertThat(listed(all + "&stage=INVESTIGATING", Inspecting.LIU))
                .contains(id)
                .doesNotContain(other);
        assertThat(listed(all + "&outcome=REFUSED", Inspecting.LIU))
                .contains(other)
                .doesNotContain(id);
        assertThat(listed(all + "&dueBefore=2012-12-31&stage=INVESTIGATING", Inspecting.LIU))
                .contains(id);
        assertThat(listed(all + "&violation=CHILD_LABOUR", Inspecting.LIU)).isEmpty();
        assertThat(listed(all + "&employer=" + Mediating.EMPLOYER, SUPERVISOR)).contains(id, other);
        assertThat(listed(CASES + "?jurisdiction=220103000000", AUDITOR)).isEmpty();
        assertThat(read(all, Mediating.AGENT).status()).isEqualTo(403);
        assertThat(read(open, Mediating.AGENT).status()).isEqualTo(403);
        assertThat(read(open, "ma@220103000000;role=INSPECTOR").status()).isEqualTo(404);
        assertThat(read(CASES + "/" + "a".repeat(26), AUDITOR)
                        .json()
                        .path("type")
                        .asString())
                .isEqualTo("urn:hemu:problem:case-unknown");
    }

    /** 劳动保障监察条例 第九条: who reported is kept secret. */
    @Test
    void namesWhoReportedToNobody() {
        String one = address(done(brigade.send(
                CASES + "/reports",
                with(brigade.report("2012-08-01"), "informant", Map.of("name", "举报人丙", "phone", "13904310001")))));
        String events = "/api/v1/audit/aggregates/" + one.substring(one.lastIndexOf('/') + 1) + "/events";
        for (String reader : List.of(Inspecting.LIU, SUPERVISOR, AUDITOR)) {
            assertThat(read(one, reader).response().body()).doesNotContain("举报人丙", "13904310001", "举**");
            assertThat(read(CASES + "?jurisdiction=" + DISTRICT, reader)
                            .response()
                            .body())
                    .doesNotContain("informant");
        }
        assertThat(data(events, Inspecting.LIU).at("/0/change").has("informant"))
                .isTrue();
        assertThat(data(events, SUPERVISOR).at("/0/change").has("informant")).isFalse();
        assertThat(data(one, SUPERVISOR).at("/inspection/anonymous").asBoolean())
                .isFalse();
        assertThat(data(one, SUPERVISOR).path("inspection").has("informant")).isFalse();
        assertThat(data(one, Inspecting.LIU).path("inspection").has("informant"))
                .isTrue();
    }

    @Test
    void showsBodiesWithTheCardsOfInspectors() {
        JsonNode body = data(Inspecting.BODIES + "/" + brigade.body(), SUPERVISOR);
        assertThat(body.path("inspectors")).hasSize(3);
        assertThat(body.at("/inspectors/0/person/name").asString()).isEqualTo("刘*");
        assertThat(body.at("/inspectors/0/cardUntil").asString()).isEqualTo("2014-02-28");
        assertThat(listed(Inspecting.BODIES + "?jurisdiction=220000000000", AUDITOR))
                .containsExactly(brigade.body());
        assertThat(read(Inspecting.BODIES + "/" + "a".repeat(26), AUDITOR)
                        .json()
                        .path("type")
                        .asString())
                .isEqualTo("urn:hemu:problem:inspection-body-unknown");
    }

    /** The register does not shrink: what two persons found to be no petition stays on it, as that. */
    @Test
    void keepsEveryPetitionOnTheRegister() {
        String one = offices.registered("2012-03-01");
        done(offices.step(
                one + "/reclassification",
                Map.of(
                        "classification",
                        Map.of("kind", "NONE", "topic", "NOT_LABOUR"),
                        "ground",
                        "FOUND_ON_EXAMINATION",
                        "grounds",
                        document("RECORD"))));
        done(offices.send(one + "/reclassification/confirm", Map.of(), Petitioning.HE));
        done(offices.send(
                one + "/repetitions",
                Map.of("receivedBy", DISTRICT, "batch", Petitioning.visit(12, 3, "2012-03-05")),
                Petitioning.ZHENG));

        JsonNode petition = data(one, Petitioning.ZHENG).path("petition");
        assertThat(petition.at("/classification/kind").asString()).isEqualTo("NONE");
        assertThat(petition.at("/reclassifications/0/was/kind").asString()).isEqualTo("APPEAL");
        assertThat(petition.at("/reclassifications/0/proposer").asString()).isEqualTo("zheng");
        assertThat(petition.at("/reclassifications/0/confirmer").asString()).isEqualTo("he");
        assertThat(petition.at("/batches/0/petitioners/0/person/name").asString())
                .isEqualTo("张*");
        String id = one.substring(one.lastIndexOf('/') + 1);
        String all = Petitioning.PETITIONS + "?limit=500&jurisdiction=" + DISTRICT;
        JsonNode entry = data(all + "&kind=NONE", SUPERVISOR).values().stream()
                .filter(each -> each.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(entry.path("batches").asInt()).isEqualTo(2);
        assertThat(entry.path("persons").asInt()).isEqualTo(13);
        assertThat(entry.path("group").asBoolean()).isTrue();
        assertThat(entry.path("reclassified").asBoolean()).isTrue();
        assertThat(listed(all + "&repeated=false", SUPERVISOR)).doesNotContain(id);
        assertThat(listed(all + "&group=true&form=VISIT", SUPERVISOR)).contains(id);
    }

    @Test
    void listsAPetitionWhereItIsNowAndOnceOnly() {
        String one = Petitioning.address(done(offices.send(
                Petitioning.PETITIONS,
                Petitioning.registration(
                        Petitioning.CITY, "PETITION_OFFICE", Petitioning.letter("E00000511", "2012-09-03")),
                Petitioning.WU)));
        String id = one.substring(one.lastIndexOf('/') + 1);
        String below = Petitioning.PETITIONS + "?limit=500&jurisdiction=" + DISTRICT;
        assertThat(listed(below, AUDITOR)).doesNotContain(id);
        done(offices.send(one + "/forward", Map.of("to", DISTRICT, "forwardedOn", "2012-09-05"), Petitioning.WU));
        assertThat(listed(below, Petitioning.ZHENG)).containsOnlyOnce(id);
        assertThat(listed(Petitioning.PETITIONS + "?limit=500&jurisdiction=" + Petitioning.CITY, Petitioning.WU))
                .containsOnlyOnce(id);
        assertThat(data(one, Petitioning.WU).at("/petition/registeredBy").asString())
                .isEqualTo(Petitioning.CITY);
    }

    /** A petition about wages that is referred to the inspection: one matter, seen from both. */
    @Test
    void leadsFromEachCaseOfAMatterToTheOthers() {
        String petition = Petitioning.address(done(offices.register(
                Petitioning.registration(DISTRICT, "ORGAN", Petitioning.letter("E00000512", "2012-10-08")))));
        String origin = petition.substring(petition.lastIndexOf('/') + 1);
        Answer received = done(brigade.send(
                CASES + "/complaints",
                with(
                        brigade.complaint("E00000512", "2012-10-10"),
                        "origin",
                        Map.of("channel", "PETITION", "caseId", origin))));
        done(offices.step(
                petition + "/referral",
                Map.of(
                        "to",
                        "INSPECTION",
                        "toCase",
                        id(received),
                        "notice",
                        document("NOTICE"),
                        "referredOn",
                        "2012-10-10")));

        for (JsonNode matter : List.of(
                data(petition, Petitioning.ZHENG).path("matter"),
                data(address(received), Inspecting.LIU).path("matter"))) {
            assertThat(matter.path("cases").values().stream()
                            .map(each -> each.path("channel").asString()))
                    .containsExactly("PETITION", "INSPECTION");
        }
        assertThat(data(petition, Petitioning.ZHENG).at("/petition/end/ending").asString())
                .isEqualTo("REFERRED");
        assertThat(data(petition, Petitioning.ZHENG).at("/petition/end/toCase").asString())
                .isEqualTo(id(received));
    }

    @Test
    void tellsASubjectInWhichCasesTheyStand() {
        String one = address(done(brigade.send(CASES + "/complaints", brigade.complaint("E00000513", "2012-11-05"))));
        String subject = hemu.bean(WorkerIdKey.class)
                .workerId(new IdentityDocument(IdentityDocument.Kind.PASSPORT, "E00000513"))
                .value();
        JsonNode file = data("/api/v1/subjects/" + subject, SUPERVISOR);
        assertThat(file.at("/cases/0/channel").asString()).isEqualTo("INSPECTION");
        assertThat(one).endsWith(file.at("/cases/0/id").asString());
    }
}
