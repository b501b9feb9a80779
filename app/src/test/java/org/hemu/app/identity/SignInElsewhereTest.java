package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of readers who come back from an issuer elsewhere, whatever it says of them. */
class SignInElsewhereTest {
    private static final String READER = "reader@220102000000;role=LEADER";

    @TempDir
    private Path directory;

    private OfficeIssuer issuer;

    @BeforeEach
    void open() throws Exception {
        issuer = OfficeIssuer.open();
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    /** A sign-in that has begun: what the issuer is told, and what the browser keeps. */
    private record Begun(Map<String, String> told, String cookies) {}

    private static List<String> cookies(Answer answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .toList();
    }

    private static Begun begin(RunningHemu hemu, String page) {
        Answer asked = hemu.answer(
                HttpRequest.newBuilder(URI.create(hemu.address() + page)).header("Accept", "text/html"));
        Answer sent = hemu.unidentified("/oauth2/authorization/hemu");
        String query = URI.create(
                        sent.response().headers().firstValue("Location").orElseThrow())
                .getRawQuery();
        Map<String, String> told = Arrays.stream(query.split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
        return new Begun(told, String.join("; ", cookies(asked)) + "; " + String.join("; ", cookies(sent)));
    }

    private static Answer back(RunningHemu hemu, Begun begun, String says) {
        return hemu.answer(HttpRequest.newBuilder(URI.create(hemu.address() + PagesClient.RETURN + "?state="
                        + begun.told().get("state").replace("=", "%3D") + "&" + says))
                .header("Cookie", begun.cookies()));
    }

    private void letsIn(Begun begun, String nonce) {
        letsIn(begun, READER, nonce);
    }

    private void letsIn(Begun begun, String reader, String nonce) {
        String id = issuer.tokens()
                .with(reader, token -> token.audience(List.of("hemu-pages")).claim("nonce", nonce));
        assertThat(begun.told()).containsKey("nonce");
        issuer.saysToCodes(
                200,
                "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + id + "\"}");
    }

    private static void refused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
        assertThat(answer.response().body()).doesNotContain("PLANTED");
    }

    @Test
    void areLetInAndSeeThePageThatTheyWanted() throws Exception {
        try (RunningHemu hemu = issuer.serve(directory)) {
            Begun begun = begin(hemu, "/?unit=220102000000&month=2012-04");
            letsIn(begun, begun.told().get("nonce"));

            Answer in = back(hemu, begun, "code=x");

            assertThat(in.status()).as(in.response().body()).isEqualTo(302);
            assertThat(in.response().headers().firstValue("Location").orElseThrow())
                    .endsWith("/?unit=220102000000&month=2012-04");
            assertThat(in.response().headers().allValues("Set-Cookie"))
                    .anySatisfy(cookie ->
                            assertThat(cookie).startsWith("HEMU=").contains("Secure", "HttpOnly", "SameSite=Lax"));
            assertThat(me(hemu, in).json().at("/actor/subject").asString()).isEqualTo("reader");
            assertThat(back(hemu, begun, "code=x").response().headers().firstValue("Location"))
                    .as("a sign-in is over once")
                    .hasValueSatisfying(place -> assertThat(place).endsWith("/"));
        }
    }

    @Test
    void bringFormsNowhere() throws Exception {
        try (RunningHemu hemu = issuer.serve(directory)) {
            for (String path : List.of(
                    "/oauth2/token", "/oauth2/authorization/hemu", "/demo/sign-in", "/connect/logout", "/userinfo")) {
                Answer answer = hemu.answer(HttpRequest.newBuilder(URI.create(hemu.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("a=b")));
                assertThat(answer.status()).as(path).isEqualTo(415);
            }
        }
    }

    private static Answer me(RunningHemu hemu, Answer in) {
        return hemu.answer(HttpRequest.newBuilder(URI.create(hemu.address() + "/api/v1/me"))
                .header("Cookie", String.join("; ", cookies(in))));
    }

    /** What another site can make a browser send: the cookies, and anything but a header of its own. */
    @Test
    void changeNothingWithoutTheMarkOfThePage() throws Exception {
        String rebuild = "/api/v1/operation/projections/audit-index/rebuild";
        try (RunningHemu hemu = issuer.serve(directory)) {
            Begun begun = begin(hemu, "/");
            letsIn(
                    begun,
                    "operator@220000000000;role=ADMINISTRATOR",
                    begun.told().get("nonce"));
            Answer in = back(hemu, begun, "code=x");
            String session = String.join("; ", cookies(in));
            String mark = cookies(me(hemu, in)).stream()
                    .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                    .findFirst()
                    .orElseThrow();
            String cookies = session + "; " + mark;
            String said = mark.substring(mark.indexOf('=') + 1);

            refused(hemu.withCookies(rebuild, cookies), 403, "forgery-suspected");
            refused(hemu.withCookies(rebuild, session), 403, "forgery-suspected");
            refused(hemu.withCookies(rebuild + "?_csrf=" + said, cookies), 403, "forgery-suspected");
            refused(hemu.withCookies(rebuild, cookies, "X-XSRF-TOKEN", "made-up"), 403, "forgery-suspected");
            refused(hemu.withCookies(rebuild, session, "X-XSRF-TOKEN", said), 403, "forgery-suspected");
            refused(hemu.withCookies("/sign-out", cookies), 403, "forgery-suspected");
            assertThat(hemu.withCookies(rebuild, cookies, "X-XSRF-TOKEN", said).status())
                    .isEqualTo(202);
            assertThat(hemu.withCookies("/sign-out", cookies, "X-XSRF-TOKEN", said)
                            .status())
                    .isEqualTo(204);
            assertThat(me(hemu, in).status()).isEqualTo(401);
        }
    }

    @Test
    void areAskedAgainWhenTheirSessionIsOfAge() throws Exception {
        try (RunningHemu hemu = issuer.serve(directory, "--hemu.limits.session-age=0s")) {
            Begun begun = begin(hemu, "/");
            letsIn(begun, begun.told().get("nonce"));
            Answer in = back(hemu, begun, "code=x");
            assertThat(in.status()).isEqualTo(302);
            assertThat(me(hemu, in).status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, 401, sign-in-refused",
        "server_error, 503, issuer-unreachable",
        "PLANTED, 503, issuer-unreachable"
    })
    void areToldInOurWordsWhyNot(String error, int status, String kind) throws Exception {
        try (RunningHemu hemu = issuer.serve(directory)) {
            refused(
                    back(
                            hemu,
                            begin(hemu, "/"),
                            "error=" + error + "&error_description=PLANTED&error_uri=https%3A%2F%2FPLANTED"),
                    status,
                    kind);
        }
    }

    @Test
    void areToldWhenTheirCodeIsNotTaken() throws Exception {
        try (RunningHemu hemu = issuer.serve(directory)) {
            issuer.saysToCodes(400, "{\"error\": \"invalid_grant\", \"error_description\": \"PLANTED\"}");
            refused(back(hemu, begin(hemu, "/"), "code=x"), 401, "sign-in-refused");
        }
    }

    @Test
    void areNotLetInByWhatWasSaidOfAnotherSignIn() throws Exception {
        try (RunningHemu hemu = issuer.serve(directory)) {
            Begun begun = begin(hemu, "/");
            letsIn(begun, "PLANTED");
            refused(back(hemu, begun, "code=x"), 401, "sign-in-refused");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANTED", "{}", "[1]", "{\"access_token\":\"PLANTED\",\"token_type\":\"PLANTED\"}"})
    void areNotBlamedForNonsense(String nonsense) throws Exception {
        try (RunningHemu hemu = issuer.serve(directory)) {
            issuer.saysToCodes(200, nonsense);
            refused(back(hemu, begin(hemu, "/"), "code=x"), 503, "issuer-unreachable");
            issuer.saysToCodes(500, nonsense);
            refused(back(hemu, begin(hemu, "/"), "code=x"), 503, "issuer-unreachable");
        }
    }
}
