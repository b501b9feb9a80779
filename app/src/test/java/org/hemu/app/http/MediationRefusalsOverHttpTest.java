package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Mediating.AGENT;
import static org.hemu.app.http.Mediating.BODIES;
import static org.hemu.app.http.Mediating.BOTH;
import static org.hemu.app.http.Mediating.CASES;
import static org.hemu.app.http.Mediating.COORDINATOR;
import static org.hemu.app.http.Mediating.EMPLOYER;
import static org.hemu.app.http.Mediating.address;
import static org.hemu.app.http.Mediating.agreement;
import static org.hemu.app.http.Mediating.document;
import static org.hemu.app.http.Mediating.done;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done in a mediation, and how the answer says why: by the field, the step, or the article of law. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediationRefusalsOverHttpTest {
    private RunningHemu hemu;
    private Mediating street;
    private Mediating byTheDisputeLaw;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        Mediating.prepare(hemu);
        street = Mediating.by("PEOPLES_MEDIATION_LAW", hemu);
        byTheDisputeLaw = Mediating.by("DISPUTE_MEDIATION_LAW", hemu);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private static void refused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
    }

    private static void refusedAt(Answer answer, int status, String kind, String pointer) {
        refused(answer, status, kind);
        assertThat(answer.json().at("/violations/0/pointer").asString()).isEqualTo(pointer);
    }

    private static void unlawful(Answer answer, String kind, String rule, String article) {
        refused(answer, 422, kind);
        assertThat(answer.json().at("/rule/rule").asString()).isEqualTo(rule);
        assertThat(answer.json().at("/rule/article").asString()).isEqualTo(article);
    }

    private String applied(String on) {
        return address(done(street.apply(street.application(on))));
    }

    @Test
    void namesTheFieldOfAnApplicationThatCannotBeTrue() {
        refusedAt(street.apply(street.application("2099-01-01")), 422, "day-to-come", "/receivedOn");
        refusedAt(
                street.apply(street.application(
                        "2012-03-01", "application", Map.of("kind", "RECORD", "sha256", "A".repeat(64)))),
                422,
                "digest-malformed",
                "/application/sha256");
        refusedAt(
                street.apply(street.application("2012-03-01", "dispute", Mediating.dispute())),
                422,
                "workers-missing",
                "/dispute/workers");
        refusedAt(
                street.apply(street.application("2012-03-01", "dispute", Mediating.dispute("E00000001", "E00000001"))),
                422,
                "named-twice",
                "/dispute/workers");
        refusedAt(
                street.apply(street.application(
                        "2012-03-01", "origin", Map.of("channel", "PETITION", "caseId", "a".repeat(26)))),
                422,
                "origin-unknown",
                "/origin/caseId");
        refusedAt(
                street.apply(street.application("2012-03-01", "bodyId", "a".repeat(26))),
                404,
                "mediation-body-unknown",
                "/bodyId");
    }

    @Test
    void namesAPersonOrAnEmployerThatIsNone() {
        Map<String, Object> nobody = new HashMap<>(Mediating.dispute("E00000001"));
        nobody.put(
                "workers",
                List.of(
                        Map.of("name", "张敏"),
                        Map.of(
                                "name",
                                "李强",
                                "document",
                                Map.of("kind", "CITIZEN_ID", "number", "220102199003070014"))));
        Answer wrong = street.apply(street.application("2012-03-01", "dispute", nobody));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().at("/violations/0/pointer").asString()).isEqualTo("/dispute/workers/1/document/number");

        Map<String, Object> unregistered = new HashMap<>(Mediating.dispute("E00000001"));
        unregistered.put("employer", Map.of("employerId", "200000002"));
        refusedAt(
                street.apply(street.application("2012-03-01", "dispute", unregistered)),
                404,
                "employer-unknown",
                "/dispute/employer/employerId");
        unregistered.put("employer", Map.of("name", "长春市无名作坊"));
        done(street.apply(street.application("2012-03-01", "dispute", unregistered)));
    }

    @Test
    void takesNoPropertiesButThoseNamed() {
        Map<String, Object> more = new HashMap<>(Mediating.dispute("E00000001"));
        more.put("narrative", "不给工资");
        refusedAt(
                street.apply(street.application("2012-03-01", "dispute", more)),
                400,
                "malformed-request",
                "/dispute/narrative");
        more.remove("narrative");
        more.put("categories", Map.of());
        refusedAt(
                street.apply(street.application("2012-03-01", "dispute", more)),
                400,
                "malformed-request",
                "/dispute/categories/primary");
    }

    /** 劳动争议调解仲裁法 第五条: whoever does not want to mediate goes to arbitration. */
    @Test
    void takesNoCaseWithoutTheConsentOfBoth() {
        String one = applied("2012-03-01");
        unlawful(
                street.step(one + "/accept", Map.of("acceptedOn", "2012-03-02")),
                "both-parties-needed",
                "mediation-voluntary",
                "第五条");
        refusedAt(
                street.step(one + "/refusal", Map.of("side", "WORKER", "refusedOn", "2012-03-02")),
                422,
                "applicant-cannot-refuse",
                "/side");
    }

    @Test
    void takesNoStepBeforeTheOneThatItFollows() {
        String one = applied("2012-03-01");
        refused(
                street.step(one + "/sessions", Map.of("record", document("RECORD"), "heldOn", "2012-03-02")),
                409,
                "case-not-in");
        refusedAt(
                street.step(one + "/consent", Map.of("side", "EMPLOYER", "consentedOn", "2012-02-29")),
                422,
                "day-before-step-followed",
                "/consentedOn");
        done(street.step(one + "/consent", Map.of("side", "EMPLOYER", "consentedOn", "2012-03-02")));
        done(street.step(one + "/accept", Map.of("acceptedOn", "2012-03-02")));
        refused(
                street.step(one + "/sessions", Map.of("record", document("RECORD"), "heldOn", "2012-03-02")),
                409,
                "nobody-assigned");
        refusedAt(
                street.step(
                        one + "/mediators",
                        Map.of(
                                "mediators",
                                List.of("a".repeat(26)),
                                "head",
                                "a".repeat(26),
                                "assignedOn",
                                "2012-03-02")),
                409,
                "mediator-not-appointed",
                "/mediators");
    }

    /** 企业劳动争议协商调解规定 第二十九条: 15 days from acceptance; 17 March 2012 was a Saturday, so until the 19th. */
    @Test
    void reachesNoAgreementOnceItsTimeIsOver() {
        String one = street.inMediation("2012-03-02");
        unlawful(
                street.step(one + "/agreement", agreement("2012-03-20", "2012-04-20")),
                "period-over",
                "mediation-15-days-from-acceptance",
                "第二十九条");
        done(street.step(one + "/agreement", agreement("2012-03-19", "2012-04-20")));
    }

    /** 劳动争议调解仲裁法 第十四条第二款: what is signed and sealed binds. */
    @Test
    void letsNobodyGoBackOnWhatBinds() {
        String one = street.inMediation("2012-03-02");
        done(street.step(one + "/agreement", agreement("2012-03-05", "2012-04-20")));
        street.sign(one, "2012-03-06");
        unlawful(
                street.step(one + "/agreement/repudiation", Map.of("side", "EMPLOYER", "repudiatedOn", "2012-03-07")),
                "agreement-binds",
                "agreement-effect",
                "第十四条第二款");
        refused(street.step(one + "/archive", Map.of("archivedOn", "2012-03-08")), 409, "agreement-still-open");
    }

    /** 人民调解法 第三十三条第一款: a court confirms what was agreed in people's mediation, and nothing else. */
    @Test
    void opensNoRouteThatTheLawOfTheBodyDoesNot() {
        String one = byTheDisputeLaw.inMediation("2012-03-02");
        done(byTheDisputeLaw.step(one + "/agreement", agreement("2012-03-05", "2012-04-20")));
        byTheDisputeLaw.sign(one, "2012-03-06");
        unlawful(
                byTheDisputeLaw.step(
                        one + "/agreement/judicial-confirmation", Map.of("by", BOTH, "requestedOn", "2012-03-08")),
                "remedy-not-open",
                "judicial-confirmation-30-days",
                "第三十三条第一款");
    }

    @Test
    void saysWhyInTheLanguageOfWhoeverAsks() {
        String one = applied("2012-03-01");
        Answer english = street.step(one + "/accept", Map.of("acceptedOn", "2012-03-02"), "Accept-Language", "en");
        assertThat(english.json().path("title").asString()).isEqualTo("It takes both parties");
        Answer chinese = street.step(one + "/accept", Map.of("acceptedOn", "2012-03-02"), "Accept-Language", "zh");
        assertThat(chinese.json().path("title").asString()).isEqualTo("须经双方当事人同意或共同提出");
    }

    @Test
    void takesAnIdOfSomethingElseForNone() {
        String one = applied("2012-03-01");
        String id = one.substring(CASES.length() + 1);
        refused(
                street.step(CASES + "/" + street.body() + "/accept", Map.of("acceptedOn", "2012-03-02")),
                404,
                "case-unknown");
        refused(
                street.send(BODIES + "/" + id + "/dissolve", Map.of("dissolvedOn", "2012-03-02"), COORDINATOR),
                404,
                "mediation-body-unknown");
        refused(
                street.send(
                        "/api/v1/relationships/" + id + "/filings/1/accept",
                        Map.of(),
                        "clerk@220102000000;role=FILING_CLERK"),
                404,
                "relationship-unknown");
        refusedAt(
                street.apply(street.application(
                        "2012-03-01", "origin", Map.of("channel", "MEDIATION", "caseId", street.body()))),
                422,
                "origin-unknown",
                "/origin/caseId");
    }

    @Test
    void carriesTheMatterOfTheCaseThatItComesFrom() {
        String first = applied("2012-03-01").substring(CASES.length() + 1);
        String second = address(done(street.apply(
                street.application("2012-04-05", "origin", Map.of("channel", "MEDIATION", "caseId", first)))));
        assertThat(street.history(second).getFirst().payload().toString()).contains("\"matter\":\"" + first + "\"");
    }

    /** It may apply to any body on its own behalf; what a worker wants is for the worker to say. */
    @Test
    void isAppliedForByTheAgentOfAnEmployerOnItsOwnBehalf() {
        Map<String, Object> own = street.application("2012-03-01", "applicant", "EMPLOYER");
        String one = address(done(street.send(CASES, own, AGENT)));
        refused(street.send(CASES, street.application("2012-03-01"), AGENT), 403, "not-permitted");
        refused(
                street.send(one + "/consent", Map.of("side", "WORKER", "consentedOn", "2012-03-01"), AGENT),
                403,
                "not-permitted");
        String another = "agent@220102000000;role=EMPLOYER_AGENT;employer=200000002";
        refused(street.send(CASES, own, another), 404, "mediation-body-unknown");
        assertThat(EMPLOYER).isNotEqualTo("200000002");
    }
}
