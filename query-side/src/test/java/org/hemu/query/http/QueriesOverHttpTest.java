package org.hemu.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hemu.query.QuerySide;
import org.hemu.query.runtime.ReadSide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QueriesOverHttpTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = new SpringApplicationBuilder(Province.class)
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
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode ok(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    @Test
    void answersSeveralByTheirIdsAndLeavesOutWhatThereIsNot() throws Exception {
        JsonNode counted = ok("/figures/I1/220000000000/contributors?month=2011-03&side=numerator&limit=1")
                .at("/data/0");
        String employer = counted.at("/employer").asString();
        String relationship = counted.at("/relationship").asString();
        JsonNode employers = ok("/employers?id=000000000&id=" + employer).path("data");
        assertThat(employers).hasSize(1);
        assertThat(employers.at("/0")).isEqualTo(ok("/employers/" + employer).path("data"));
        JsonNode relationships =
                ok("/relationships?id=" + relationship + "&id=none").path("data");
        assertThat(relationships).hasSize(1);
        assertThat(relationships.at("/0"))
                .isEqualTo(ok("/relationships/" + relationship).path("data"));
        assertThat(get("/employers?id=" + String.join("&id=", Collections.nCopies(501, "0")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysWhatCodesStandFor() throws Exception {
        JsonNode set = ok("/code-sets/registration-type");
        assertThat(set.at("/name/zh").asString()).startsWith("企业登记注册类型");
        assertThat(set.path("codes")).contains(JSON.readTree("""
                {"code": "159", "name": {"zh": "其他有限责任公司", "en": "Other limited liability company"}}"""));
        assertThat(ok("/code-sets")).contains(set);
        HttpResponse<String> unknown = get("/code-sets/none", "Accept-Language", "en");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(unknown.body()).path("title").asString()).isEqualTo("There is no such code set");
    }

    @Test
    void answersAFigureWithItsOriginAndFreshness() throws Exception {
        assertThat(ok("/figures/I1/220000000000?month=2011-03")).isEqualTo(JSON.readTree("""
                        {"data": {"indicator": "I1", "definitionVersion": 1, "jurisdiction": "220000000000",
                          "month": "2011-03", "numerator": 1, "denominator": 2, "percent": 50.00, "notApplicable": false,
                          "exceedsDenominator": false, "incomplete": false, "position": 14},
                         "asOf": {"position": 14, "head": 15, "lag": 0, "quarantined": 0, "incomplete": false}}
                        """));
    }

    @Test
    void breaksAFigureDown() throws Exception {
        JsonNode breakdown =
                ok("/figures/I2/220000000000/breakdown?month=2011-02").at("/data");

        assertThat(breakdown.at("/total/figure/denominator").asInt()).isEqualTo(2);
        assertThat(breakdown.at("/ownLevel/figure/denominator").asInt()).isZero();
        assertThat(breakdown.at("/children").size()).isEqualTo(2);
        assertThat(breakdown.at("/children/0/name").asString()).isEqualTo("长春市");
        assertThat(breakdown.at("/children/0/previousPercent").decimalValue()).isEqualByComparingTo("100");
    }

    @Test
    void leadsFromAFigureToRelationshipsAndTheirEvents() throws Exception {
        JsonNode contributor = ok("/figures/I1/220000000000/contributors?month=2011-03&side=numerator")
                .at("/data/0");

        assertThat(contributor.at("/worker").asString()).isEqualTo("张*");
        JsonNode relationship = ok(inApi(contributor.at("/resource"))).at("/data");
        assertThat(relationship.at("/person/document").asString()).isEqualTo("220102********0013");
        assertThat(relationship.at("/standings/STANDARD/underContract/0/to").asString())
                .isEqualTo("2013-02-28");
        JsonNode events = ok(inApi(contributor.at("/events"))).at("/data");
        assertThat(events.at("/0/type").asString()).isEqualTo("relationship.filing-accepted");
        assertThat(events.at("/1/change/person/name").asString()).isEqualTo("张*");
    }

    @Test
    void leadsFromTheOwnLevelOfAUnitToWhatItCounts() throws Exception {
        String numerator = "/contributors?month=2011-03&side=numerator&scope=own-level";

        assertThat(ok("/figures/I1/220000000000" + numerator).at("/data").size())
                .isZero();
        JsonNode contributor = ok("/figures/I1/220102000000" + numerator).at("/data/0");
        assertThat(contributor.at("/worker").asString()).isEqualTo("张*");
        assertThat(contributor.at("/jurisdictionName").asString()).isEqualTo("南关区");
    }

    private static String inApi(JsonNode link) {
        return link.asString().substring("/api/v1".length());
    }

    @Test
    void answersUnitsEmployersRosterAndFlow() throws Exception {
        assertThat(ok("/jurisdictions/220102000000?on=2011-01-01")
                        .at("/data/kind")
                        .asString())
                .isEqualTo("DISTRICT");
        assertThat(ok("/jurisdictions?code=220102000000&code=220199000000").at("/data"))
                .hasSize(1)
                .first()
                .satisfies(unit -> assertThat(unit.at("/name").asString()).isEqualTo("南关区"));
        assertThat(ok("/jurisdictions/220000000000/children").at("/data").size())
                .isEqualTo(2);
        assertThat(ok("/jurisdictions/220102000000/lineage").at("/data/1/name").asString())
                .isEqualTo("长春市");
        assertThat(ok("/jurisdictions/220000000000/months").at("/data"))
                .isEqualTo(JSON.readTree(
                        "{'first': '2011-01', 'last': '2011-03', 'latest': '2011-02'}".replace('\'', '"')));
        assertThat(ok("/jurisdictions/220000000000/employers?filed=true&status=in-business")
                        .at("/data")
                        .size())
                .isEqualTo(1);
        assertThat(ok("/employers/123456789/relationships?active=true")
                        .at("/data/0/worker")
                        .asString())
                .isEqualTo("张*");
        assertThat(ok("/jurisdictions/220100000000/flow?from=2011-01&to=2011-03")
                        .at("/data/2/accepted")
                        .asInt())
                .isEqualTo(1);
        assertThat(ok("/figures/I2/220000000000/series?from=2010-12&to=2011-03")
                        .at("/data")
                        .size())
                .isEqualTo(4);
        assertThat(ok("/indicators").at("/0/name/zh").asString()).startsWith("劳动合同签订率");
    }

    @Test
    void answersTheAuditor() throws Exception {
        assertThat(ok("/audit/actors/registrar/events").at("/data").size()).isEqualTo(3);
        assertThat(ok("/audit/jurisdictions/220300000000/events?from=2011-01-01T00:00:09Z")
                        .at("/data/0/aggregateId")
                        .asString())
                .isEqualTo("200000002");
        JsonNode state = ok("/audit/aggregates/r-0001/state?position=13").at("/data");
        assertThat(state.at("/state/relationship/standings").isEmpty()).isTrue();
        assertThat(state.at("/event/position").asInt()).isEqualTo(13);
        assertThat(ok("/audit/aggregates/123456789/state?at=2011-01-01T00:00:09Z")
                        .at("/data/state/employer/name")
                        .asString())
                .isEqualTo("长春123456789有限公司");
    }

    @Test
    void pagesByCursor() throws Exception {
        JsonNode first = ok("/jurisdictions/220000000000/employers?limit=1");
        JsonNode second = ok("/jurisdictions/220000000000/employers?limit=1&cursor="
                + first.at("/next").asString());

        assertThat(first.at("/data/0/id").asString()).isEqualTo("123456789");
        assertThat(second.at("/data/0/id").asString()).isEqualTo("200000002");
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void carriesTheVersionOfASingleResource() throws Exception {
        HttpResponse<String> response = get("/employers/123456789");

        assertThat(response.headers().firstValue("ETag")).contains("\"3\"");
        assertThat(get("/employers/123456789", "If-None-Match", "\"3\"").statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/employers/nobody, employer-unknown",
        "/relationships/nothing, relationship-unknown",
        "/jurisdictions/220199000000, jurisdiction-unknown",
        "/jurisdictions/nowhere/children, jurisdiction-unknown",
        "/figures/I9/220000000000?month=2011-03, indicator-unknown",
        "/audit/aggregates/nothing/events, aggregate-unknown",
        "/audit/aggregates/r-0001/state?position=1, nothing-before-that-moment"
    })
    void saysWhatDoesNotExist(String path, String kind) throws Exception {
        HttpResponse<String> response = get(path, "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(404);
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.at("/type").asString()).isEqualTo("urn:hemu:problem:" + kind);
        assertThat(problem.at("/title").asString()).isNotEmpty();
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "/jurisdictions/220000000000/employers?cursor=***, cursor",
        "/jurisdictions/220000000000/employers?cursor=e30, cursor",
        "/jurisdictions/220000000000/employers?limit=501, limit",
        "/jurisdictions/220000000000/employers?limit=many, limit",
        "/jurisdictions/220000000000/employers?size=huge, size",
        "/figures/I1/220000000000?month=March, month",
        "/figures/I1/220000000000, month",
        "/figures/I1/220000000000/series?from=2012-01&to=2011-01, to",
        "/figures/I1/220000000000/contributors?month=2011-03, side",
        "/figures/I1/220000000000/contributors?month=2011-03&side=numerator&scope=all, scope",
        "/jurisdictions/220000000000?on=yesterday, on",
        "/jurisdictions?code=nowhere, code",
        "/jurisdictions, code",
        "/audit/aggregates/r-0001/state, position",
        "/audit/actors/clerk/events?from=2012-01-01T00:00:00Z&to=2011-01-01T00:00:00Z, to"
    })
    void namesTheParameterThatIsNotUnderstood(String path, String parameter) throws Exception {
        HttpResponse<String> response = get(path.replace("***", "%2A%2A%2A"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.at("/type").asString()).isEqualTo("urn:hemu:problem:query-malformed");
        assertThat(problem.at("/violations/0/pointer").asString()).isEqualTo("/" + parameter);
        assertThat(problem.at("/violations/0/message").asString()).isNotEmpty();
    }

    @Test
    void answersOnlyOnceThePositionOfOnesOwnWriteIsReached() throws Exception {
        assertThat(get("/employers/123456789", "Hemu-Min-Position", "14").statusCode())
                .isEqualTo(200);

        HttpResponse<String> early = get("/employers/123456789", "Hemu-Min-Position", "15");
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).contains("1");
        assertThat(JSON.readTree(early.body()).at("/facts/position").asInt()).isEqualTo(15);

        assertThat(get("/employers/123456789", "Hemu-Min-Position", "soon").statusCode())
                .isEqualTo(400);
    }

    @Test
    void speaksBothLanguages() throws Exception {
        assertThat(JSON.readTree(get("/employers/nobody", "Accept-Language", "zh-CN")
                                .body())
                        .at("/title")
                        .asString())
                .isEqualTo("没有这个用人单位");
        assertThat(JSON.readTree(get("/employers/nobody", "Accept-Language", "en")
                                .body())
                        .at("/title")
                        .asString())
                .isEqualTo("There is no such employer");
    }
}
