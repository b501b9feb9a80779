package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration's issuer gives programs their tokens, and is there in the demonstration only. */
class DemoIssuerTest {
    @TempDir
    private Path directory;

    private static Answer token(RunningHemu hemu, String client, String secret) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return hemu.answer(HttpRequest.newBuilder(URI.create(hemu.address() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private static Answer me(RunningHemu hemu, String token) {
        return hemu.get("/api/v1/me", "Authorization", "Bearer " + token);
    }

    @Test
    void givesAProgramATokenForItself() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            assertThat(token(hemu, "business-register", "wrong").status()).isEqualTo(401);
            assertThat(token(hemu, "nobody", "hemu-demo").status()).isEqualTo(401);
            Answer me = me(
                    hemu,
                    token(hemu, "agent-D2143569X", "hemu-demo")
                            .json()
                            .path("access_token")
                            .asString());
            assertThat(me.json().at("/actor/role").asString()).isEqualTo("EMPLOYER_AGENT");
            assertThat(me.json().at("/actor/employer").asString()).isEqualTo("D2143569X");
            assertThat(me.json().at("/actor/client").asString()).isEqualTo("agent-D2143569X");
        }
    }

    @Test
    void keepsItsKeySoThatTokensOutliveARestart() throws Exception {
        String token;
        int port;
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            token = token(hemu, "auditor", "hemu-demo")
                    .json()
                    .path("access_token")
                    .asString();
            port = URI.create(hemu.address()).getPort();
        }
        Path key = directory.resolve("data/demo/signing-key.json");
        assertThat(Files.getPosixFilePermissions(key)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (RunningHemu hemu = RunningHemu.empty(directory, "--server.port=" + port)) {
            assertThat(me(hemu, token).status()).isEqualTo(200);
        }
    }

    @Test
    void leadsReadersToTheAddressThatItKnows() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            String other = hemu.address().replace("localhost", "127.0.0.1");
            Answer page = hemu.answer(HttpRequest.newBuilder(URI.create(other + "/?unit=220102000000"))
                    .GET());
            assertThat(page.status()).isEqualTo(307);
            assertThat(page.response().headers().firstValue("Location"))
                    .hasValue(hemu.address() + "/?unit=220102000000");
        }
    }

    @Test
    void isNotThereOutsideTheDemonstrationNorAreItsTokensBelieved() throws Exception {
        String token;
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            token = token(hemu, "auditor", "hemu-demo")
                    .json()
                    .path("access_token")
                    .asString();
        }
        try (OfficeIssuer issuer = OfficeIssuer.open();
                RunningHemu hemu = issuer.serve(directory)) {
            assertThat(token(hemu, "auditor", "hemu-demo").status())
                    .as("a form, which nobody reads here")
                    .isEqualTo(415);
            assertThat(hemu.unidentified("/oauth2/token").status()).isEqualTo(404);
            assertThat(hemu.unidentified("/oauth2/jwks").status()).isEqualTo(404);
            assertThat(hemu.unidentified("/demo/sign-in").status()).isEqualTo(404);
            assertThat(me(hemu, token).status()).isEqualTo(401);
        }
    }
}
