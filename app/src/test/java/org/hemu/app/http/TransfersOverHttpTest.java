package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A transfer is one thing with two halves, whichever of them a client talks about. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransfersOverHttpTest {
    private static final String FROM = "D2143569X";
    private static final String TO = "123456788";
    private static final String THIRD = "717178906";

    private RunningHemu hemu;
    private int workers;
    private String here = "";
    private String there = "";

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        hemu.establishNanguan();
        assertThat(hemu.register(FROM, "和顺机械有限公司").status()).isEqualTo(201);
        assertThat(hemu.register(TO, "和众机械有限公司").status()).isEqualTo(201);
        assertThat(hemu.register(THIRD, "和平机械有限公司").status()).isEqualTo(201);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    /** Hired on 1 April 2012, which is not decided yet, and handed over with the last day of June. */
    @BeforeEach
    void transfer() {
        Answer hired = hemu.post(
                "/api/v1/relationships",
                Map.of(
                        "employerId",
                        FROM,
                        "regime",
                        "STANDARD",
                        "person",
                        Map.of(
                                "name",
                                "李强",
                                "document",
                                Map.of("kind", "PASSPORT", "number", "E%08d".formatted(++workers))),
                        "startedOn",
                        "2012-04-01"));
        here = hired.json().path("aggregateId").asString();
        Answer transferred = post(here, "transfer", Map.of("toEmployer", TO, "lastDay", "2012-06-30", "basis", "公司合并"));
        assertThat(transferred.status()).isEqualTo(200);
        there = transferred.json().path("events").get(1).path("aggregateId").asString();
    }

    private Answer post(String relationship, String step, Map<String, ?> body) {
        return hemu.post("/api/v1/relationships/" + relationship + "/" + step, body);
    }

    private static void assertRecorded(Answer answer, String... events) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()
                        .path("events")
                        .valueStream()
                        .map(event -> event.path("type").asString() + " "
                                + event.path("aggregateId").asString())
                        .toList())
                .containsExactly(events);
    }

    private JsonNode at(String relationship, Answer written) {
        return hemu.get(
                        "/api/v1/relationships/" + relationship,
                        "Hemu-Min-Position",
                        written.json().path("position").asString())
                .json()
                .path("data");
    }

    @Test
    void isWithdrawnOnBothSidesFromEitherSide() {
        Map<String, String> reason = Map.of("reason", "协议未成");
        assertRecorded(
                post(here, "filings/2/withdraw", reason),
                "relationship.filing-withdrawn " + here,
                "relationship.filing-withdrawn " + there);
        transfer();
        assertRecorded(
                post(there, "filings/1/withdraw", reason),
                "relationship.filing-withdrawn " + there,
                "relationship.filing-withdrawn " + here);
    }

    @Test
    void isAcceptedHereFirst() {
        Answer tooEarly = post(there, "filings/1/accept", Map.of());
        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.json().path("type").asString()).isEqualTo("urn:hemu:problem:filing-still-open");
        assertThat(tooEarly.json().at("/facts/relationshipId").asString()).isEqualTo(here);
        assertThat(tooEarly.json().at("/facts/number").asInt()).isEqualTo(2);

        assertThat(post(here, "filings/2/accept", Map.of()).status()).isEqualTo(409);
        assertThat(post(here, "filings/1/accept", Map.of()).status()).isEqualTo(200);
        assertThat(post(here, "filings/2/accept", Map.of()).status()).isEqualTo(200);
        Answer accepted = post(there, "filings/1/accept", Map.of());
        assertThat(at(there, accepted).at("/standings/STANDARD/employed/0/from").asString())
                .isEqualTo("2012-07-01");
        assertThat(at(here, accepted).at("/standings/STANDARD/employed/0/to").asString())
                .isEqualTo("2012-06-30");
    }

    @Test
    void movesTheHireThereWithTheLastDayHere() {
        post(here, "filings/2/return", Map.of("reasons", List.of("DATES_CONTRADICT_MATERIAL")));
        Answer corrected = post(
                here,
                "filings/2/correct",
                Map.of(
                        "reason",
                        "日期更正",
                        "transferOut",
                        Map.of("toEmployer", TO, "toRelationship", there, "lastDay", "2012-06-15", "basis", "公司合并")));
        assertRecorded(corrected, "relationship.filing-corrected " + here, "relationship.filing-corrected " + there);

        post(here, "filings/1/accept", Map.of());
        post(here, "filings/2/accept", Map.of());
        Answer accepted = post(there, "filings/1/accept", Map.of());
        assertThat(at(there, accepted).at("/standings/STANDARD/employed/0/from").asString())
                .isEqualTo("2012-06-16");
    }

    @Test
    void handsOverWhatIsCorrectedLaterToWhoeverHasTakenOverSince() {
        Answer onwards = post(there, "transfer", Map.of("toEmployer", THIRD, "lastDay", "2012-09-30", "basis", "公司分立"));
        String third = onwards.json().path("events").get(1).path("aggregateId").asString();
        post(here, "filings/1/return", Map.of("reasons", List.of("DATES_CONTRADICT_MATERIAL")));
        Answer corrected =
                post(here, "filings/1/correct", Map.of("reason", "日期更正", "hire", Map.of("startedOn", "2012-03-20")));

        assertRecorded(
                corrected,
                "relationship.filing-corrected " + here,
                "relationship.filing-corrected " + there,
                "relationship.filing-corrected " + third);
        JsonNode last =
                hemu.get("/api/v1/audit/aggregates/" + third + "/events").json().at("/data/0");
        assertThat(last.toString()).contains("2012-03-20");
    }

    @Test
    void isNotMovedFromTheOtherSide() {
        post(there, "filings/1/return", Map.of("reasons", List.of("DATES_CONTRADICT_MATERIAL")));
        Answer refused =
                post(there, "filings/1/correct", Map.of("reason", "日期更正", "hire", Map.of("startedOn", "2012-07-02")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:hemu:problem:take-over-follows-transfer");
        assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/hire/startedOn");
    }

    private static void assertRefusedFor(JsonNode problem, String type, String pointer) {
        assertThat(problem.path("type").asString()).as(problem.toString()).isEqualTo("urn:hemu:problem:" + type);
        assertThat(problem.at("/violations/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void isRefusedInItsOwnFieldsWhateverItMeansThere() {
        post(here, "filings/2/withdraw", Map.of("reason", "协议未成"));
        Map<String, Object> contract = Map.of(
                "type",
                "FIXED_TERM",
                "signedOn",
                "2012-06-30",
                "from",
                "2012-01-01",
                "to",
                "2012-06-29",
                "post",
                "车工",
                "workingHours",
                "STANDARD");

        assertRefusedFor(
                post(here, "transfer", Map.of("toEmployer", "73177103X", "lastDay", "2012-06-30", "basis", "公司合并"))
                        .json(),
                "employer-unknown",
                "/toEmployer");
        assertRefusedFor(
                post(
                                here,
                                "transfer",
                                Map.of(
                                        "toEmployer",
                                        TO,
                                        "lastDay",
                                        "2012-06-30",
                                        "basis",
                                        "公司合并",
                                        "contract",
                                        contract))
                        .json(),
                "dates-out-of-order",
                "/contract/to");
        Answer batch = hemu.post(
                "/api/v1/employers/" + FROM + "/transfers",
                Map.of(
                        "toEmployer",
                        "73177103X",
                        "lastDay",
                        "2012-06-30",
                        "basis",
                        "公司合并",
                        "relationships",
                        List.of(here)));
        assertThat(batch.status()).isEqualTo(200);
        assertRefusedFor(batch.json().at("/results/0/answer"), "employer-unknown", "/toEmployer");
    }

    @Test
    void isCorrectedInItsOwnFieldsOnly() {
        post(here, "filings/2/return", Map.of("reasons", List.of("DATES_CONTRADICT_MATERIAL")));
        Answer elsewhere = post(
                here,
                "filings/2/correct",
                Map.of(
                        "reason",
                        "日期更正",
                        "transferOut",
                        Map.of("toEmployer", FROM, "toRelationship", there, "lastDay", "2012-06-15", "basis", "公司合并")));
        Answer another = post(
                here,
                "filings/2/correct",
                Map.of("reason", "日期更正", "ending", Map.of("endedOn", "2012-06-15", "ground", "36-W")));

        assertRefusedFor(elsewhere.json(), "content-of-another-kind", "/transferOut/toEmployer");
        assertRefusedFor(another.json(), "content-of-another-kind", "/ending");
    }

    private JsonNode timeline(String path, Answer written) {
        return hemu.get(
                        "/api/v1/audit/" + path + "/events",
                        "Hemu-Min-Position",
                        written.json().path("position").asString())
                .json()
                .path("data");
    }

    @Test
    void isDoneAtTheOtherEndByAPartOfTheProgramOnTheAuthorityOfWhoeverAsked() {
        Answer withdrawn = post(here, "filings/2/withdraw", Map.of("reason", "协议未成"));
        JsonNode own = timeline("aggregates/" + here, withdrawn).get(0);
        JsonNode following = timeline("aggregates/" + there, withdrawn).get(0);

        assertThat(own.at("/actor/subject").asString()).isEqualTo("tester");
        assertThat(own.path("authority").isMissingNode()).isTrue();
        assertThat(own.path("causationId").asString())
                .isNotBlank()
                .isNotEqualTo(own.path("correlationId").asString());
        assertThat(following.at("/actor/subject").asString()).isEqualTo("transfer");
        assertThat(following.at("/actor/role").asString()).isEqualTo("SYSTEM");
        assertThat(following.at("/authority/subject").asString()).isEqualTo("tester");
        assertThat(following.path("command").asString()).isEqualTo("WithdrawFiling");
        assertThat(following.path("causationId").asString())
                .isEqualTo(own.path("eventId").asString());
        assertThat(following.path("correlationId").asString())
                .isEqualTo(own.path("correlationId").asString());
        assertThat(timeline("actors/tester", withdrawn))
                .extracting(event -> event.path("eventId").asString())
                .contains(
                        own.path("eventId").asString(),
                        following.path("eventId").asString());
    }

    @Test
    void namesWhatEachStepFollowsFrom() {
        Answer onwards = post(there, "transfer", Map.of("toEmployer", THIRD, "lastDay", "2012-09-30", "basis", "公司分立"));
        String third = onwards.json().path("events").get(1).path("aggregateId").asString();
        post(here, "filings/1/return", Map.of("reasons", List.of("DATES_CONTRADICT_MATERIAL")));
        Answer corrected =
                post(here, "filings/1/correct", Map.of("reason", "日期更正", "hire", Map.of("startedOn", "2012-03-20")));

        JsonNode first = timeline("aggregates/" + here, corrected).get(0);
        JsonNode second = timeline("aggregates/" + there, corrected).get(0);
        JsonNode last = timeline("aggregates/" + third, corrected).get(0);
        assertThat(first.path("command").asString()).isEqualTo("CorrectFiling");
        assertThat(second.path("command").asString()).isEqualTo("CorrectTakeOver");
        assertThat(second.path("causationId").asString())
                .isEqualTo(first.path("eventId").asString());
        assertThat(last.path("causationId").asString())
                .isEqualTo(second.path("eventId").asString());
    }
}
