package org.hemu.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.fuzz.ValidValues.any;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.hemu.app.RunningHemu;
import org.hemu.app.Wire;
import org.hemu.app.Wire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What is not in the document: signing in and out, and the tokens of the demonstration. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSignInTest {
    private static final long SEED = Long.getLong("hemu.fuzz.seed", 20_120_630);
    private static final int REQUESTS = Integer.getInteger("hemu.fuzz.requests", 3_000) / 3;
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final List<String> PATHS = List.of(
            "/oauth2/token",
            "/oauth2/authorize",
            "/oauth2/authorization/hemu",
            "/oauth2/authorization/nobody",
            "/oauth2/introspect",
            "/oauth2/revoke",
            "/oauth2/jwks",
            "/oauth2/device_authorization",
            "/oauth2/par",
            "/login/oauth2/code/hemu",
            "/login/oauth2/code/nobody",
            "/demo/sign-in",
            "/sign-out",
            "/connect/logout",
            "/userinfo",
            "/.well-known/openid-configuration",
            "/login",
            "/logout",
            "/",
            "/index.html",
            "/page/page.css",
            "/error",
            "/actuator",
            "/openapi");

    private static final List<String> METHODS =
            List.of("GET", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    private static final List<String> FORMS = List.of(
            "",
            "grant_type=client_credentials",
            "grant_type=client_credentials&grant_type=client_credentials",
            "grant_type=client_credentials&scope=%00%0d%0a",
            "grant_type=client_credentials&client_id=auditor&client_secret=hemu-demo",
            "grant_type=client_credentials&client_id=%00&client_secret=x",
            "grant_type=authorization_code&code=x",
            "grant_type=refresh_token&refresh_token=x",
            "grant_type=password&username=a&password=b",
            "grant_type=urn:ietf:params:oauth:grant-type:token-exchange&subject_token=x",
            "grant_type=%ff",
            "grant_type=%00",
            "client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion=x",
            "code=x&state=y",
            "code=x&code=y&state=z",
            "code=%ff&state=%ff",
            "error=access_denied&state=y&error_description=%0d%0aX:1",
            "username=auditor&password=hemu-demo",
            "username=%00&password=%ff",
            "username=" + "a".repeat(6_000),
            "response_type=code&client_id=hemu-pages&scope=openid&redirect_uri=http://evil.example/",
            "response_type=code&client_id=hemu-pages&redirect_uri=%00",
            "response_type=code&client_id=hemu-pages&scope=openid&code_challenge=x&code_challenge_method=plain",
            "response_type=token&client_id=x",
            "token=x",
            "id_token_hint=x",
            "id_token_hint=a.b.c&post_logout_redirect_uri=http://evil.example/",
            "a=%",
            "a=%zz",
            "%ff=%ff",
            "x=1&".repeat(1_900),
            "error",
            "continue",
            "_csrf=x");

    private static final List<String> TYPES = List.of(
            FORM, FORM, FORM, FORM + ";charset=utf-16", "multipart/form-data", "application/json", "\u00ff", "");

    private static final List<String> PROOFS = List.of(
            "Basic YXVkaXRvcjpoZW11LWRlbW8=",
            "Basic x",
            "Basic \u00ff",
            "Basic Og==",
            "Basic JTAwOiVmZg==",
            "Basic JWZmOiV6eg==",
            "Basic " + "a".repeat(6_000),
            "Bearer x",
            "Bearer");

    private static final List<String> COOKIES =
            List.of("HEMU=x", "XSRF-TOKEN=x", "HEMU=x; XSRF-TOKEN=y", "HEMU=" + "0".repeat(32), "\u00ff");

    private RunningHemu hemu;
    private Wire wire;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        wire = new Wire(hemu.address());
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private static String request(int number) {
        RandomGenerator random = new SplittableRandom(SEED * 1_000_003 + number);
        String method = any(random, METHODS);
        String form = any(random, FORMS);
        boolean inAddress = method.equals("GET") || random.nextInt(3) == 0;
        StringBuilder request = new StringBuilder(method + " " + PATHS.get(number % PATHS.size()));
        request.append(inAddress && !form.isEmpty() ? "?" + form : "").append(" HTTP/1.0\r\nHost: localhost\r\n");
        request.append("Content-Type: ").append(any(random, TYPES)).append("\r\n");
        if (random.nextInt(3) > 0) {
            request.append("Authorization: ").append(any(random, PROOFS)).append("\r\n");
        }
        if (random.nextInt(3) == 0) {
            request.append("Cookie: ").append(any(random, COOKIES)).append("\r\n");
        }
        if (random.nextInt(3) == 0) {
            var header = HostileHeaders.any(random);
            request.append(header.getKey())
                    .append(": ")
                    .append(header.getValue())
                    .append("\r\n");
        }
        String body = inAddress ? "" : form;
        return request + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @Test
    void isNeverTheFaultOfTheServerNorShowsItsInside() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int number = 0; number < REQUESTS; number++) {
            String request = request(number);
            Answer answer = wire.send(request);
            boolean served = answer.status() > 0 && answer.status() < 500;
            if (!served || !Judgement.withoutTheInside(answer).isEmpty()) {
                wrong.add("number " + number + ": " + Sent.cut(request, 300) + "\n    answered " + answer.status() + " "
                        + Sent.cut(Sent.bytes(answer.body()), 300));
            }
        }
        assertThat(wrong).as("seed %s", SEED).isEmpty();
    }

    private Answer get(String target) throws IOException {
        return wire.send("GET " + target + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
    }

    private Answer send(String method, String path, String type, String body) throws IOException {
        return wire.send(method + " " + path + " HTTP/1.0\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    @Test
    void atNoIssuerThatIsKnownIsNotFound() throws IOException {
        assertThat(get("/oauth2/authorization/nobody").status()).isEqualTo(404);
    }

    @Test
    void withParametersThatAreNoTextIsABadRequest() throws IOException {
        assertThat(get("/oauth2/authorization/hemu?a=%ff").status()).isEqualTo(400);
    }

    @Test
    void inAFormThatCannotBeReadIsTheClientsFault() throws IOException {
        assertThat(send("DELETE", "/sign-out", FORM, "a=%").status()).isBetween(400, 499);
        assertThat(send("PUT", "/oauth2/token", "multipart/form-data", "x").status())
                .isBetween(400, 499);
    }
}
