package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.domain.employment.EmployerCodes;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client of the commands can rely on, and how wrong requests fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsOverHttpTest {
    private static final String EMPLOYERS = "/api/v1/employers";
    private static final String RELATIONSHIPS = "/api/v1/relationships";

    private Path directory;
    private RunningHemu hemu;
    private int employers;
    private String code;

    @BeforeAll
    void start(@TempDir Path directory) {
        this.directory = directory;
        hemu = RunningHemu.empty(directory);
        hemu.establishNanguan();
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    @BeforeEach
    void anotherEmployer() {
        code = nextCode();
    }

    private String nextCode() {
        String eight = "T%07d".formatted(++employers);
        return eight + EmployerCodes.check(eight);
    }

    private static Map<String, Object> registration(String code) {
        Map<String, Object> body = new HashMap<>();
        body.put("organizationCode", code);
        body.put("name", "和顺机械厂");
        body.put("legalRepresentative", Map.of("name", "王和"));
        body.put("registrationType", "173");
        body.put("industry", Map.of("edition", "GBT_4754_2011", "code", "C34"));
        body.put("size", "SMALL");
        body.put("jurisdiction", "220102000000");
        body.put("placeOfOperation", "岳阳街 1 号");
        body.put("establishedOn", "2012-03-01");
        return body;
    }

    private Answer register(String code, String... headers) {
        return hemu.post(EMPLOYERS, registration(code), headers);
    }

    private static Map<String, Object> hire(String employer, String number) {
        return Map.of(
                "employerId",
                employer,
                "regime",
                "STANDARD",
                "person",
                Map.of("name", "李强", "document", Map.of("kind", "PASSPORT", "number", number)),
                "startedOn",
                "2012-04-01");
    }

    private static String type(Answer answer) {
        return answer.json().path("type").asString();
    }

    private static List<String> pointers(Answer answer) {
        return answer.json()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("pointer").asString())
                .toList();
    }

    private long head() {
        return hemu.bean(EventLog.class).head();
    }

    @Test
    void givesWhatItCreatedItsPlaceAndItsVersion() {
        Answer created = register(code);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.response().headers().firstValue("Location")).contains(EMPLOYERS + "/" + code);
        assertThat(created.response().headers().firstValue("ETag")).contains("\"0\"");
        assertThat(created.json().path("events").get(0).path("type").asString()).isEqualTo("employer.registered");
    }

    @Test
    void refusesAnOutdatedVersionAndTakesThePresentOne() {
        register(code);
        Map<String, Object> renaming = Map.of("name", "和顺", "changedOn", "2012-05-01");
        String path = EMPLOYERS + "/" + code + "/rename";
        assertThat(hemu.post(path, renaming, "If-Match", "\"0\"").status()).isEqualTo(200);
        long head = head();
        Answer outdated = hemu.post(path, Map.of("name", "和顺二", "changedOn", "2012-05-01"), "If-Match", "\"0\"");
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(type(outdated)).isEqualTo("urn:hemu:problem:version-outdated");
        assertThat(head()).isEqualTo(head);
        assertThat(hemu.post(path, renaming, "If-Match", "one").status()).isEqualTo(400);
    }

    @Test
    void comparesTheVersionOfARelationshipToo() {
        register(code);
        String relationship = RELATIONSHIPS + "/" + hired("E00000016");
        String version = hemu.get(relationship, "Hemu-Min-Position", String.valueOf(head() - 1))
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(version).isEqualTo("\"1\"");
        Map<String, Object> ending = Map.of("endedOn", "2012-06-30", "ground", "36-W");
        long head = head();
        Answer outdated = hemu.post(relationship + "/ending", ending, "If-Match", "\"0\"");
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(type(outdated)).isEqualTo("urn:hemu:problem:version-outdated");
        assertThat(head()).isEqualTo(head);
        assertThat(hemu.post(relationship + "/ending", ending, "If-Match", version)
                        .status())
                .isEqualTo(200);
        String accept = relationship + "/filings/2/accept";
        assertThat(hemu.post(accept, "{}", "If-Match", version).status()).isEqualTo(412);
        assertThat(hemu.post(accept, "{}", "If-Match", "\"2\"").status()).isEqualTo(200);
    }

    @Test
    void answersTheSameKeyTheSameEvenAfterARestart() {
        Answer first = register(code, "Idempotency-Key", "k-" + code);
        String other = nextCode();
        hemu.close();
        hemu = RunningHemu.empty(directory);
        long head = head();
        Answer again = register(code, "Idempotency-Key", "k-" + code);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.response().headers().firstValue("ETag"))
                .isEqualTo(first.response().headers().firstValue("ETag"));
        Answer otherBody = register(other, "Idempotency-Key", "k-" + code);
        assertThat(otherBody.status()).isEqualTo(422);
        assertThat(type(otherBody)).isEqualTo("urn:hemu:problem:idempotency-key-reused");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void remembersARefusalByItsKeyToo() {
        register(code);
        String filing = EMPLOYERS + "/" + code + "/initial-filing";
        Answer refused = hemu.post(filing + "/accept", Map.of(), "Idempotency-Key", "r-" + code);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(hemu.post(filing, Map.of()).status()).isEqualTo(200);
        Answer again = hemu.post(filing + "/accept", Map.of(), "Idempotency-Key", "r-" + code);
        assertThat(again.response().body()).isEqualTo(refused.response().body());
    }

    @Test
    void doesNotRememberThatSomethingWasUnknown() {
        Map<String, Object> body = hire(nextCode(), "E00000001");
        assertThat(hemu.post(RELATIONSHIPS, body, "Idempotency-Key", "n-" + code)
                        .status())
                .isEqualTo(404);
        register((String) body.get("employerId"));
        assertThat(hemu.post(RELATIONSHIPS, body, "Idempotency-Key", "n-" + code)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void namesThePropertyThatNobodyKnows() {
        Map<String, Object> body = registration(code);
        body.put("headcount", 5);
        Answer answer = hemu.post(EMPLOYERS, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(pointers(answer)).containsExactly("/headcount");
    }

    @Test
    void namesTheFieldThatIsMissingOrMalformed() {
        Map<String, Object> body = registration(code);
        body.put("jurisdiction", "22010");
        body.put("name", "");
        assertThat(pointers(hemu.post(EMPLOYERS, body))).containsExactlyInAnyOrder("/jurisdiction", "/name");
        Map<String, Object> withoutName = registration(code);
        withoutName.remove("name");
        assertThat(pointers(hemu.post(EMPLOYERS, withoutName))).containsExactly("/name");
        Map<String, Object> noDate = registration(code);
        noDate.put("establishedOn", "2012-02-30");
        assertThat(pointers(hemu.post(EMPLOYERS, noDate))).containsExactly("/establishedOn");
    }

    @Test
    void refusesBodiesThatAreTooLongTooDeepOrNone() {
        assertThat(hemu.post(EMPLOYERS, "{\"name\": \"" + "长".repeat(400_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(hemu.post(EMPLOYERS, "[".repeat(2_000)).status()).isEqualTo(400);
        assertThat(hemu.post(EMPLOYERS, "").status()).isEqualTo(400);
        assertThat(hemu.post(EMPLOYERS, "null").status()).isEqualTo(400);
        assertThat(hemu.post(EMPLOYERS, "{} {}").status()).isEqualTo(400);
    }

    /** Of two bodies that differ in one level only, the deeper one is not even read as far as the property nobody knows. */
    @Test
    void nestsNoDeeperThanTheLimit() {
        Answer deepest = hemu.post(EMPLOYERS, registrationNested(32), "Accept-Language", "en");
        assertThat(deepest.status()).isEqualTo(400);
        assertThat(pointers(deepest)).containsExactly("/nested");
        Answer deeper = hemu.post(EMPLOYERS, registrationNested(33), "Accept-Language", "en");
        assertThat(deeper.status()).isEqualTo(400);
        assertThat(type(deeper)).isEqualTo("urn:hemu:problem:malformed-request");
        assertThat(pointers(deeper)).containsExactly("");
        assertThat(deeper.json().at("/violations/0/message").asString())
                .isEqualTo("The JSON is nested too deeply or a value is too long");
    }

    /** A registration that is well-formed and complete, with one more property that makes it so deep. */
    private String registrationNested(int depth) {
        Object nested = List.of();
        for (int level = 2; level < depth; level++) {
            nested = List.of(nested);
        }
        Map<String, Object> body = registration(code);
        body.put("nested", nested);
        return JsonMapper.shared().writeValueAsString(body);
    }

    @Test
    void asksWhoSendsIt() {
        Answer malformed = hemu.post(EMPLOYERS, registration(code), "Authorization", "Bearer nobody");
        assertThat(malformed.status()).isEqualTo(401);
        assertThat(type(malformed)).isEqualTo("urn:hemu:problem:token-refused");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        Map<String, Object> body = hire(nextCode(), "E00000002");
        String chinese = hemu.post(RELATIONSHIPS, body).json().path("title").asString();
        String english = hemu.post(RELATIONSHIPS, body, "Accept-Language", "en")
                .json()
                .path("title")
                .asString();
        assertThat(chinese).containsPattern("\\p{IsHan}");
        assertThat(english).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void transfersABatchAndAnswersEachOnItsOwn() {
        String to = nextCode();
        register(code);
        register(to);
        String first = hired("E00000003");
        String second = hired("E00000004");
        String unknown = "a".repeat(26);
        Map<String, Object> batch = Map.of(
                "toEmployer",
                to,
                "lastDay",
                "2012-06-30",
                "basis",
                "企业分立",
                "relationships",
                List.of(first, unknown, second));
        String path = EMPLOYERS + "/" + code + "/transfers";
        Answer answer = hemu.post(path, batch, "Idempotency-Key", "t-" + code);
        assertThat(answer.status()).isEqualTo(200);
        JsonNode results = answer.json().path("results");
        assertThat(results)
                .extracting(result -> result.path("relationshipId").asString())
                .containsExactly(first, unknown, second);
        assertThat(results).extracting(result -> result.path("status").asInt()).containsExactly(200, 404, 200);
        long head = head();
        assertThat(hemu.post(path, batch, "Idempotency-Key", "t-" + code)
                        .response()
                        .body())
                .isEqualTo(answer.response().body());
        assertThat(head()).isEqualTo(head);
        Answer elsewhere = hemu.post(EMPLOYERS + "/" + to + "/transfers", batch);
        assertThat(elsewhere.json().path("results"))
                .extracting(result -> result.path("status").asInt())
                .allMatch(status -> status == 404);
    }

    @Test
    void takesOneKeyForOneBatchOnly() {
        String to = nextCode();
        register(code);
        register(to);
        String first = hired("E00000005");
        String second = hired("E00000006");
        String path = EMPLOYERS + "/" + code + "/transfers";
        assertThat(hemu.post(path, batch(to, first), "Idempotency-Key", "b-" + code)
                        .status())
                .isEqualTo(200);
        long head = head();
        Answer other = hemu.post(path, batch(to, second), "Idempotency-Key", "b-" + code);
        assertThat(other.status()).isEqualTo(422);
        assertThat(type(other)).isEqualTo("urn:hemu:problem:idempotency-key-reused");
        assertThat(head()).isEqualTo(head);
        assertThat(hemu.post(path, batch(to, second), "If-Match", "\"0\"").status())
                .isEqualTo(400);
        assertThat(hemu.post(
                                path,
                                "{\"toEmployer\": \"" + to
                                        + "\", \"lastDay\": \"2012-06-30\", \"basis\": \"x\", \"relationships\": [null]}")
                        .status())
                .isEqualTo(400);
    }

    private static Map<String, Object> batch(String to, String relationship) {
        return Map.of(
                "toEmployer", to, "lastDay", "2012-06-30", "basis", "企业分立", "relationships", List.of(relationship));
    }

    @Test
    void remembersWhatChangedNothingWithItsVersion() {
        register(code);
        String path = EMPLOYERS + "/" + code + "/rename";
        Map<String, Object> same = Map.of("name", "和顺机械厂", "changedOn", "2012-05-01");
        Answer unchanged = hemu.post(path, same, "Idempotency-Key", "u-" + code);
        assertThat(unchanged.status()).isEqualTo(200);
        hemu.post(path, Map.of("name", "和顺", "changedOn", "2012-06-01"));
        Answer again = hemu.post(path, same, "Idempotency-Key", "u-" + code);
        assertThat(again.response().body()).isEqualTo(unchanged.response().body());
        assertThat(again.response().headers().firstValue("ETag"))
                .isEqualTo(unchanged.response().headers().firstValue("ETag"));
    }

    @Test
    void knowsAKeyWhoseRequestWasRefusedBeforeItBecameACommand() {
        register(code);
        Map<String, Object> wrong = new HashMap<>(hire(code, "E00000007"));
        wrong.put(
                "person",
                Map.of("name", "李强", "document", Map.of("kind", "CITIZEN_ID", "number", "220102199003070014")));
        assertThat(hemu.post(RELATIONSHIPS, wrong, "Idempotency-Key", "w-" + code)
                        .status())
                .isEqualTo(422);
        Answer right = hemu.post(RELATIONSHIPS, hire(code, "E00000007"), "Idempotency-Key", "w-" + code);
        assertThat(right.status()).isEqualTo(422);
        assertThat(type(right)).isEqualTo("urn:hemu:problem:idempotency-key-reused");
    }

    @Test
    void takesValuesAsTheyAreWritten() {
        register(code);
        String path = EMPLOYERS + "/" + code + "/headcounts";
        for (String value : List.of("12.9", "\"12\"", "true", "1e2")) {
            String body = "{\"month\": \"2012-04\", \"onRoll\": " + value + ", \"shouldSign\": 1, \"source\": \"s\"}";
            Answer answer = hemu.post(path, body);
            assertThat(answer.status()).as(value).isEqualTo(400);
            assertThat(pointers(answer)).as(value).containsExactly("/onRoll");
        }
        for (String day : List.of("19000", "[2024,1,1]", "\"2024-01-01T23:00:00\"", "\"9999-12-31\"", "\"1-1-1\"")) {
            Answer answer =
                    hemu.post(EMPLOYERS + "/" + code + "/rename", "{\"name\": \"和\", \"changedOn\": " + day + "}");
            assertThat(answer.status()).as(day).isEqualTo(400);
        }
        for (String name : List.of("123", "\"   \"", "\"a\\ud800b\"", "\"a\\u0000b\"", "null", "[\"a\"]")) {
            Answer answer = hemu.post(
                    EMPLOYERS + "/" + code + "/rename", "{\"name\": " + name + ", \"changedOn\": \"2012-05-01\"}");
            assertThat(answer.status()).as(name).isEqualTo(400);
            assertThat(pointers(answer)).as(name).containsExactly("/name");
        }
        assertThat(hemu.post(
                                EMPLOYERS + "/" + code + "/rename",
                                "{\"name\": \"甲\", \"name\": \"乙\", \"changedOn\": \"2012-05-01\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void answersOutdatedForAUnitThatDoesNotExist() {
        Answer answer = hemu.post(
                "/api/v1/jurisdictions/229999000000/reparent",
                Map.of("newCode", "220103000000", "effectiveOn", "2012-01-01"),
                "If-Match",
                "\"0\"");
        assertThat(answer.status()).isEqualTo(412);
    }

    @Test
    void answersTheSameToManyAtOnce() throws Exception {
        register(code);
        Map<String, Object> renaming = Map.of("name", "同时", "changedOn", "2012-05-01");
        try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
            for (int round = 0; round < 10; round++) {
                String key = "m-" + code + "-" + round;
                long version = round;
                Map<String, Object> body = new HashMap<>(renaming);
                body.put("name", "同时" + round);
                List<Future<Answer>> answers = IntStream.range(0, 6)
                        .mapToObj(_ -> clients.submit(() -> hemu.post(
                                EMPLOYERS + "/" + code + "/rename",
                                body,
                                "Idempotency-Key",
                                key,
                                "If-Match",
                                "\"" + version + "\"")))
                        .toList();
                Set<String> bodies = new HashSet<>();
                for (Future<Answer> answer : answers) {
                    assertThat(answer.get().status()).isEqualTo(200);
                    bodies.add(answer.get().response().body());
                }
                assertThat(bodies).hasSize(1);
            }
        }
    }

    @Test
    void takesTheCorrectionOfAReturnedTransfer() {
        String to = nextCode();
        register(code);
        register(to);
        String relationship = RELATIONSHIPS + "/" + hired("E00000015");
        JsonNode transferred = hemu.post(
                        relationship + "/transfer", Map.of("toEmployer", to, "lastDay", "2012-06-30", "basis", "企业分立"))
                .json();
        String filing = relationship + "/filings/" + transferred.path("filing").asInt();
        hemu.post(filing + "/return", Map.of("reasons", List.of("MATERIAL_MISSING")));
        Map<String, Object> content = Map.of(
                "toEmployer",
                to,
                "toRelationship",
                transferred.path("events").get(1).path("aggregateId").asString(),
                "lastDay",
                "2012-06-29",
                "basis",
                "企业分立");

        Answer corrected = hemu.post(filing + "/correct", Map.of("reason", "日期更正", "transferOut", content));

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.json().path("events").get(0).path("type").asString())
                .isEqualTo("relationship.filing-corrected");
    }

    /** A relationship whose hire is accepted. */
    private String hired(String passport) {
        JsonNode filed = hemu.post(RELATIONSHIPS, hire(code, passport)).json();
        String id = filed.path("aggregateId").asString();
        assertThat(hemu.post(
                                RELATIONSHIPS + "/" + id + "/filings/"
                                        + filed.path("filing").asInt() + "/accept",
                                "")
                        .status())
                .isEqualTo(200);
        return id;
    }
}
