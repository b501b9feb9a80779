package org.hemu.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hemu.query.mediation.MediationStory.BODY;
import static org.hemu.query.mediation.MediationStory.CASE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.query.QuerySide;
import org.hemu.query.casework.DueCases;
import org.hemu.query.mediation.MediationStory;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases, bodies and clocks over HTTP, from read models in the Mongo server of this process. */
class CaseworkOverHttpTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Province.class)
                .initializers(CaseworkOverHttpTest::told)
                .properties(Map.of(
                        "server.port", "0",
                        "server.address", "127.0.0.1",
                        "spring.main.banner-mode", "off",
                        "spring.messages.basename", "messages-query",
                        "spring.messages.fallback-to-system-locale", "false"))
                .run();
        ReadSide readSide = application.getBean(ReadSide.class);
        List<String> all = QuerySide.PROJECTIONS.stream()
                .map(projection -> projection.name())
                .toList();
        await().until(() -> readSide.of(all).lag() == 0);
    }

    private static void told(ConfigurableApplicationContext context) {
        GenericApplicationContext beans = (GenericApplicationContext) context;
        beans.registerBean(History.class, ThreeCases::history);
        beans.registerBean(LocalDate.class, () -> LocalDate.of(2012, 3, 21));
    }

    @AfterAll
    static void stop() throws IOException {
        Path directory = application.getBean(Path.class);
        application.close();
        FileSystemUtils.deleteRecursively(directory);
        HTTP.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode ok(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void listsCasesOfAUnitTheLatestFirst() throws Exception {
        JsonNode page = ok("/mediation-cases?jurisdiction=220000000000&limit=2");

        assertThat(page.at("/data/0/stage").asString()).isEqualTo("REQUESTED");
        assertThat(page.at("/data/0/worker").asString()).isEqualTo("张*");
        assertThat(page.at("/data/0/nextDue").asString()).isEqualTo("2012-03-23");
        assertThat(page.at("/data/1/openedOn").asString()).isEqualTo("2012-03-02");
        assertThat(page.at("/asOf/lag").asInt()).isZero();
        JsonNode rest = ok("/mediation-cases?jurisdiction=220000000000&limit=2&cursor="
                + page.path("next").asString());
        assertThat(rest.path("data")).hasSize(1);
        assertThat(rest.at("/data/0/id").asString()).isEqualTo(CASE.value());
        assertThat(rest.at("/data/0/outcome/outcome").asString()).isEqualTo("AGREEMENT_REACHED");
        assertThat(rest.has("next")).isFalse();
    }

    @Test
    void listsCasesAsAskedFor() throws Exception {
        assertThat(ok("/mediation-cases?jurisdiction=220100000000&stage=in-mediation&category=pay&employer=123456789"
                                + "&body=" + BODY + "&dueBefore=2012-03-21")
                        .path("data"))
                .hasSize(1);
        assertThat(ok("/mediation-cases?jurisdiction=220000000000&mediator=nobody")
                        .path("data"))
                .isEmpty();
    }

    @Test
    void tellsACaseWithPartiesClocksAndAgreement() throws Exception {
        HttpResponse<String> response = get("/mediation-cases/" + CASE);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag)
                        .as("the version, and how the clocks stand on the day")
                        .matches("\"4p[0-9a-f]+\""));
        JsonNode file = JSON.readTree(response.body()).path("data");

        assertThat(file.at("/mediation/workers/0/person/name").asString()).isEqualTo("张*");
        assertThat(file.at("/mediation/agreement/effectiveOn").asString()).isEqualTo("2012-03-16");
        assertThat(file.at("/clocks/running/0/kind").asString()).isEqualTo("AGREEMENT_PERFORMANCE");
        assertThat(file.at("/clocks/running/0/status").asString()).isEqualTo("RUNNING");
        assertThat(file.at("/clocks/running/0/derivation").asString()).endsWith("-> 2012-04-15");
        assertThat(file.at("/clocks/past")).hasSize(3);
        assertThat(file.at("/mediation/documents/0/sha256").asString()).hasSize(64);
        assertThat(file.at("/matter/cases/0/channel").asString()).isEqualTo("MEDIATION");
        JsonNode events = ok(file.path("events").asString().substring("/api/v1".length()));
        assertThat(events.at("/data/4/type").asString()).isEqualTo("mediation-case.applied");
        assertThat(events.at("/data/4/change/dispute/workers/0/person/name").asString())
                .isEqualTo("张*");
        assertThat(ok("/audit/aggregates/" + CASE + "/state?position=12")
                        .at("/data/state/mediationCase/stage")
                        .asString())
                .isEqualTo("IN_MEDIATION");
    }

    @Test
    void tellsBodiesWithTheirMediators() throws Exception {
        JsonNode body = ok("/mediation-bodies/" + BODY).path("data");

        assertThat(body.at("/mediators/0/person/name").asString()).isEqualTo("刘*");
        assertThat(body.at("/legalBases/0/legalBasis").asString()).isEqualTo("DISPUTE_MEDIATION_LAW");
        assertThat(ok("/mediation-bodies?jurisdiction=220100000000&kind=township-body&takesCases=true")
                        .at("/data/0"))
                .isEqualTo(body);
        assertThat(ok("/mediation-bodies?jurisdiction=220300000000").path("data"))
                .isEmpty();
    }

    @Test
    void listsClocksWithTheirDerivation() throws Exception {
        JsonNode page = ok("/clocks?jurisdiction=220000000000&limit=2");

        assertThat(page.at("/data/0/kind").asString()).isEqualTo("MEDIATION_CONCLUSION");
        assertThat(page.at("/data/0/status").asString()).isEqualTo("OVERDUE");
        assertThat(page.at("/data/0/nature").asString()).isEqualTo("DUTY");
        assertThat(page.at("/data/0/deadline/rule/instrument").asString()).isEqualTo("企业劳动争议协商调解规定");
        assertThat(page.at("/data/1/status").asString()).isEqualTo("EXPIRED");
        assertThat(ok("/clocks?jurisdiction=220000000000&limit=2&cursor="
                                + page.path("next").asString())
                        .path("data"))
                .hasSize(2);
        assertThat(ok("/clocks?jurisdiction=220000000000&status=running&kind=agreement-performance&missed=false"
                                + "&dueBefore=2012-04-16&handler="
                                + MediationStory.MEDIATOR)
                        .at("/data/0/handlers/0")
                        .asString())
                .isEqualTo(MediationStory.MEDIATOR.value());
    }

    @Test
    void countsClocksOverTheLevels() throws Exception {
        JsonNode board = ok("/clocks/board?jurisdiction=220000000000").path("data");

        assertThat(board.path("today").asString()).isEqualTo("2012-03-21");
        assertThat(board.at("/total/count")).isEqualTo(JSON.readTree("""
                {"open": 4, "dueWithin3Days": 1, "dueWithin7Days": 1, "overdue": 1, "missed": 0, "undetermined": 0}"""));
        assertThat(board.at("/children/0/count/open").asInt()).isEqualTo(3);
        assertThat(board.at("/children/1/count/dueWithin3Days").asInt()).isEqualTo(1);
        assertThat(board.at("/ownLevel/count/open").asInt()).isZero();
    }

    @Test
    void tellsWhichCasesAreToReviewTheirDeadlines() {
        DueCases due = application.getBean(DueCases.class);

        assertThat(due.apply(new FindCasesDue(LocalDate.of(2012, 3, 21), 10, null))
                        .cases())
                .extracting(CaseDue::caseId)
                .containsExactly(MediationStory.caseOf(1));
    }

    @Test
    void tellsWhatBecameOfMediation() throws Exception {
        JsonNode march = ok("/statistics/mediation?jurisdiction=220000000000&from=2012-03&to=2012-03")
                .path("data");

        assertThat(march.at("/total/opened").asInt()).isEqualTo(3);
        assertThat(march.at("/total/success")).isEqualTo(JSON.readTree("""
                {"numerator": 1, "denominator": 1, "percent": 100.00}"""));
        assertThat(march.at("/total/duration")).isEqualTo(JSON.readTree("""
                {"cases": 1, "p50": 10, "p90": 10}"""));
        assertThat(march.at("/total/concluded/AGREEMENT_REACHED").asInt()).isEqualTo(1);
        assertThat(march.at("/byIndustry/0/section").asString()).isEqualTo("C");
        assertThat(march.at("/byCategory/0/category").asString()).isEqualTo("PAY");
        assertThat(march.at("/children/0/count/accepted").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/statistics/mediation?jurisdiction=220199000000&from=2012-01&to=2012-02, jurisdiction-unknown",
        "/mediation-cases/nothing, case-unknown",
        "/mediation-bodies/nobody, mediation-body-unknown",
        "/mediation-cases?jurisdiction=220199000000, jurisdiction-unknown",
        "/mediation-bodies?jurisdiction=nowhere, jurisdiction-unknown",
        "/clocks?jurisdiction=220199000000, jurisdiction-unknown",
        "/clocks/board?jurisdiction=220199000000, jurisdiction-unknown"
    })
    void saysWhatDoesNotExist(String path, String kind) throws Exception {
        HttpResponse<String> response = get(path, "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(404);
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.at("/type").asString()).isEqualTo("urn:hemu:problem:" + kind);
        assertThat(problem.at("/title").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/mediation-cases, jurisdiction",
        "/mediation-cases?jurisdiction=220000000000&stage=lost, stage",
        "/mediation-cases?jurisdiction=220000000000&dueBefore=soon, dueBefore",
        "/mediation-cases?jurisdiction=220000000000&cursor=e30, cursor",
        "/mediation-cases?jurisdiction=220000000000&limit=0, limit",
        "/mediation-bodies?jurisdiction=220000000000&kind=club, kind",
        "/mediation-bodies?jurisdiction=220000000000&cursor=e30, cursor",
        "/clocks?jurisdiction=220000000000&status=late, status",
        "/clocks?jurisdiction=220000000000&cursor=e30, cursor",
        "/clocks?jurisdiction=220000000000&limit=501, limit",
        "/clocks/board, jurisdiction",
        "/statistics/mediation?jurisdiction=220000000000&from=2012-03, to",
        "/statistics/mediation?jurisdiction=220000000000&from=2012-03&to=2012-01, to",
        "/statistics/mediation?jurisdiction=220000000000&from=March&to=2012-03, from"
    })
    void namesTheParameterThatIsNotUnderstood(String path, String parameter) throws Exception {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(JSON.readTree(response.body()).at("/violations/0/pointer").asString())
                .isEqualTo("/" + parameter);
    }
}
