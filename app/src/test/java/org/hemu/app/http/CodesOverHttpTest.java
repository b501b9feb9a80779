package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.domain.employment.EmployerCodes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An employer keeps its name in the log when its codes change, and is found by all of them; nobody else gets one of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodesOverHttpTest {
    private static final String EMPLOYERS = "/api/v1/employers/";

    private RunningHemu hemu;
    private int codes;
    private String employer = "";

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        hemu.establishNanguan();
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    @BeforeEach
    void anotherEmployer() {
        employer = registered();
    }

    private String nextCode() {
        String eight = "K%07d".formatted(++codes);
        return eight + EmployerCodes.check(eight);
    }

    private String registered() {
        String code = nextCode();
        assertThat(hemu.register(code, "和顺机械厂").status()).isEqualTo(201);
        return code;
    }

    private Answer change(String id, String code) {
        return change(id, code, null, "CHANGED_BY_AUTHORITY");
    }

    private Answer change(String id, String code, @Nullable String creditCode, String ground) {
        Map<String, Object> body =
                new HashMap<>(Map.of("organizationCode", code, "ground", ground, "changedOn", hemu.today()));
        if (creditCode != null) {
            body.put("creditCode", creditCode);
        }
        return hemu.post(EMPLOYERS + id + "/organization-code", body);
    }

    private static String creditCode(String organizationCode) {
        String digits = "91220101" + organizationCode;
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            if (EmployerCodes.isRight(new UnifiedSocialCreditCode(digits + check))) {
                return digits + check;
            }
        }
        throw new AssertionError(digits);
    }

    private JsonNode read(String code, Answer written) {
        Answer answer = hemu.get(
                EMPLOYERS + code,
                "Hemu-Min-Position",
                written.json().path("position").asString());
        assertThat(answer.status()).as(code).isEqualTo(200);
        return answer.json().path("data");
    }

    private static void assertProblem(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
    }

    @Test
    void isFoundByItsOldAndItsNewCode() {
        String code = nextCode();
        Answer changed = change(employer, code.substring(0, 8) + "-" + code.substring(8));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json()
                        .path("events")
                        .valueStream()
                        .map(event -> event.path("type").asString()
                                + " "
                                + event.path("aggregateId").asString()))
                .containsExactly(
                        "employer.organization-code-changed " + employer,
                        "employer.organization-code-assigned " + code);
        for (String known : List.of(employer, code)) {
            JsonNode found = read(known, changed);
            assertThat(found.path("id").asString()).isEqualTo(employer);
            assertThat(found.path("organizationCode").asString()).isEqualTo(code);
        }
        assertThat(hemu.get("/api/v1/employers?id=" + code + "&id=" + employer)
                        .json()
                        .path("data"))
                .hasSize(1);
        assertThat(hemu.get(EMPLOYERS + code + "/relationships").status()).isEqualTo(200);
    }

    @Test
    void isFoundByItsCreditCodes() {
        String code = nextCode();
        String first = creditCode(employer);
        String second = creditCode(code);
        assertThat(hemu.post(
                                EMPLOYERS + employer + "/credit-code",
                                Map.of("creditCode", first, "changedOn", "2020-05-06"))
                        .status())
                .isEqualTo(200);

        assertProblem(change(employer, code, null, "CHANGED_BY_AUTHORITY"), 422, "credit-code-of-another-employer");
        Answer changed = change(employer, code, second, "CHANGED_BY_AUTHORITY");

        for (String known : List.of(first, second, code, employer)) {
            JsonNode found = read(known, changed);
            assertThat(found.path("id").asString()).isEqualTo(employer);
            assertThat(found.path("creditCode").asString()).isEqualTo(second);
        }
    }

    @Test
    void tellsWhetherTheCodeWasChangedOrFiledWrongly() {
        Answer changed = number("220102000000012", "CHANGED_BY_AUTHORITY", "2024-05-06");
        assertProblem(number("220102000000029", "FILED_WRONGLY", "2024-05-06"), 422, "dates-out-of-order");
        Answer corrected = number("220102000000029", "FILED_WRONGLY", hemu.today());

        assertThat(changed.json()
                        .path("findings")
                        .valueStream()
                        .map(each -> each.at("/citation/rule").asString()))
                .containsExactly("filing-employer-change-30-days");
        assertThat(corrected.json().path("findings")).isEmpty();
        for (String known : List.of("220102000000012", "220102000000029")) {
            assertThat(read(known, corrected).path("registrationNumber").asString())
                    .isEqualTo("220102000000029");
        }
        assertThat(hemu.get("/api/v1/audit/aggregates/" + employer + "/events")
                        .json()
                        .path("data")
                        .findValuesAsString("ground"))
                .containsExactlyInAnyOrder("CHANGED_BY_AUTHORITY", "FILED_WRONGLY");
    }

    private Answer number(String number, String ground, String on) {
        return hemu.post(
                EMPLOYERS + employer + "/registration-number",
                Map.of("registrationNumber", number, "ground", ground, "changedOn", on));
    }

    @Test
    void leavesItsCodesToNobodyElse() {
        String code = nextCode();
        String another = registered();
        assertThat(change(employer, code).status()).isEqualTo(200);

        assertProblem(hemu.register(code, "乙厂"), 409, "employer-already-registered");
        assertProblem(change(another, code), 409, "organization-code-held");
        assertProblem(change(another, employer), 409, "organization-code-held");
        assertThat(change(employer, employer).status()).isEqualTo(200);
        assertProblem(change(another, code), 409, "organization-code-held");
        Answer back = change(employer, code);
        assertThat(back.status()).isEqualTo(200);
        assertThat(read(another, back).path("organizationCode").asString()).isEqualTo(another);
    }

    @Test
    void isToldUnderWhichCodeItIsOnRecord() {
        String code = nextCode();
        assertThat(change(employer, code).status()).isEqualTo(200);

        Answer renamed = hemu.post(EMPLOYERS + code + "/rename", Map.of("name", "丙", "changedOn", "2024-05-06"));
        assertProblem(renamed, 409, "employer-under-another-code");
        assertThat(renamed.json().at("/facts/onRecordAs").asString()).isEqualTo(employer);
    }

    @Test
    void isToldSoWhateverVersionOfItWasRead() {
        String code = nextCode();
        assertThat(read(code, change(employer, code)).path("id").asString()).isEqualTo(employer);
        String version = etag(code);

        Map<String, String> renaming = Map.of("name", "丙", "changedOn", hemu.today());
        assertProblem(
                hemu.post(EMPLOYERS + code + "/rename", renaming, "If-Match", version),
                409,
                "employer-under-another-code");
        assertThat(hemu.post(EMPLOYERS + employer + "/rename", renaming, "If-Match", version)
                        .status())
                .isEqualTo(200);
    }

    private String etag(String code) {
        return hemu.get(EMPLOYERS + code)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    @Test
    void hasAHistoryOfEachCodeForWhomeverItIsToBeSeenBy() {
        String code = nextCode();
        String changed = change(employer, code).json().path("position").asString();
        String another = registered();

        assertThat(history(code, "clerk-1@220102000000;role=FILING_CLERK", changed))
                .isEqualTo(200);
        assertThat(history(code, "agent-1@220102000000;role=EMPLOYER_AGENT;employer=" + employer, changed))
                .isEqualTo(200);
        assertThat(history(code, "agent-2@220102000000;role=EMPLOYER_AGENT;employer=" + another, changed))
                .isEqualTo(404);
    }

    @Test
    void isKeptForItByAPartOfTheProgramOnTheAuthorityOfWhoeverChangedIt() {
        String code = nextCode();
        Answer changed = change(employer, code);
        JsonNode own = lastEventOf(employer, changed);
        JsonNode kept = lastEventOf(code, changed);

        assertThat(own.at("/actor/subject").asString()).isEqualTo("tester");
        assertThat(kept.at("/actor/subject").asString()).isEqualTo("organization-code");
        assertThat(kept.at("/authority/subject").asString()).isEqualTo("tester");
        assertThat(kept.path("command").asString()).isEqualTo("AssignOrganizationCode");
        assertThat(kept.path("causationId").asString())
                .isEqualTo(own.path("eventId").asString());
    }

    private JsonNode lastEventOf(String id, Answer written) {
        return hemu.get(
                        "/api/v1/audit/aggregates/" + id + "/events",
                        "Hemu-Min-Position",
                        written.json().path("position").asString())
                .json()
                .at("/data/0");
    }

    private int history(String code, String actor, String position) {
        return hemu.get(
                        "/api/v1/audit/aggregates/" + code + "/events",
                        RunningHemu.AS,
                        actor,
                        "Hemu-Min-Position",
                        position)
                .status();
    }

    /** Eight employers ask for one code, and somebody registers under it, all at once. */
    @Test
    void hasACodeAloneHoweverManyAskForItAtOnce() throws Exception {
        List<String> employers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            employers.add(registered());
        }
        try (ExecutorService clients = Executors.newFixedThreadPool(employers.size() + 1)) {
            for (int round = 0; round < 5; round++) {
                String code = nextCode();
                CyclicBarrier together = new CyclicBarrier(employers.size() + 1);
                List<Future<Integer>> statuses = new ArrayList<>();
                for (String each : employers) {
                    statuses.add(clients.submit(() -> {
                        together.await();
                        return change(each, code).status();
                    }));
                }
                statuses.add(clients.submit(() -> {
                    together.await();
                    return hemu.register(code, "丁厂").status();
                }));
                List<Integer> answered = new ArrayList<>();
                for (Future<Integer> status : statuses) {
                    answered.add(status.get());
                }
                assertThat(answered).filteredOn(status -> status < 300).hasSize(1);
                assertThat(answered).filteredOn(status -> status >= 300).containsOnly(409);
            }
        }
    }
}
