package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What operators look at is on a port of its own, and for operators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorSecurityTest {
    private static final String ADMINISTRATOR = "operator@220000000000;role=ADMINISTRATOR";

    private RunningHemu hemu;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private Answer asked(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(hemu.operatorsAddress() + path));
        return hemu.answer(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void tellsAnybodyWhetherTheProcessLivesAndIsReady() {
        for (String probe : new String[] {"liveness", "readiness"}) {
            Answer answer = asked("/actuator/health/" + probe);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.response().body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void tellsTheRestToOperatorsOnly() {
        assertThat(asked("/actuator/health/diskSpace").status()).isEqualTo(401);
        Answer nobody = asked("/actuator/metrics");
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.json().path("type").asString()).isEqualTo("urn:hemu:problem:actor-required");
        Answer clerk = asked("/actuator/metrics", "Authorization", hemu.bearer("clerk@220102000000"));
        assertThat(clerk.status()).isEqualTo(403);
        assertThat(clerk.json().path("type").asString()).isEqualTo("urn:hemu:problem:not-permitted");
        Answer operator = asked("/actuator/metrics/jvm.memory.used", "Authorization", hemu.bearer(ADMINISTRATOR));
        assertThat(operator.status()).isEqualTo(200);
        assertThat(operator.json().path("name").asString()).isEqualTo("jvm.memory.used");
    }

    @Test
    void tellsOperatorsWhetherErasedKeysAreGone() {
        Answer answer = asked("/actuator/health/erasedKeys", "Authorization", hemu.bearer(ADMINISTRATOR));
        assertThat(answer.json().at("/details/destroyed").asBoolean()).isTrue();
        assertThat(answer.json().at("/details/toBeWiped").asInt(-1)).isZero();
    }

    @Test
    void isNotOnThePortOfTheService() {
        assertThat(hemu.get("/actuator/health", RunningHemu.AS, ADMINISTRATOR).status())
                .isEqualTo(404);
        assertThat(asked("/api/v1/me", "Authorization", hemu.bearer(ADMINISTRATOR))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void tellsABrowserWhatToRefuse() {
        for (Answer answer :
                new Answer[] {hemu.unidentified("/"), hemu.unidentified("/page/page.js"), hemu.get("/api/v1/me")}) {
            var headers = answer.response().headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
        assertThat(hemu.get("/api/v1/me")
                        .response()
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }
}
