package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outside the demonstration any OpenID Connect issuer says who is who. */
class ProviderElsewhereTest {
    private static final String CLERK = "clerk@220102000000";

    @TempDir
    private Path directory;

    @Test
    void isBelieved() throws Exception {
        try (OfficeIssuer issuer = OfficeIssuer.open();
                RunningHemu hemu = issuer.serve(directory)) {
            hemu.establishNanguan();
            Answer me = hemu.get("/api/v1/me", RunningHemu.AS, CLERK);
            assertThat(me.status()).as(me.response().body()).isEqualTo(200);
            assertThat(me.json().at("/actor/subject").asString()).isEqualTo("clerk");
            Answer stranger = hemu.get(
                    "/api/v1/me",
                    "Authorization",
                    "Bearer " + issuer.tokens().with(CLERK, token -> token.issuer("http://localhost:1")));
            assertThat(stranger.status()).isEqualTo(401);
        }
    }

    @Test
    void isWhereReadersAreSentToSignIn() throws Exception {
        try (OfficeIssuer issuer = OfficeIssuer.open();
                RunningHemu hemu = issuer.serve(directory)) {
            assertThat(issuer.asked())
                    .as("the issuer is asked when it is needed")
                    .isZero();
            Answer page = hemu.answer(
                    HttpRequest.newBuilder(URI.create(hemu.address() + "/")).header("Accept", "text/html"));
            assertThat(page.status()).isEqualTo(302);
            String cookie = page.response().headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).startsWith("HEMU=").contains("Secure", "HttpOnly", "SameSite=Lax");
            Answer sent = hemu.unidentified("/oauth2/authorization/hemu");
            assertThat(sent.status()).isEqualTo(302);
            assertThat(sent.response().headers().firstValue("Location").orElseThrow())
                    .startsWith(issuer.address() + "/authorize?")
                    .contains("response_type=code", "client_id=hemu-pages", "code_challenge_method=S256")
                    .contains("redirect_uri=" + hemu.address() + "/login/oauth2/code/hemu");
        }
    }

    @Test
    void isMissedWithAProblemThatSaysSo() throws Exception {
        OfficeIssuer issuer = OfficeIssuer.open();
        try (RunningHemu hemu = issuer.serve(directory)) {
            issuer.close();
            Answer answer = hemu.get("/api/v1/me", RunningHemu.AS, CLERK);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:issuer-unreachable");
            assertThat(answer.response().headers().firstValue("Retry-After")).hasValue("5");
            Answer sent = hemu.unidentified("/oauth2/authorization/hemu");
            assertThat(sent.status()).isEqualTo(503);
            assertThat(sent.json().path("type").asString()).isEqualTo("urn:hemu:problem:issuer-unreachable");
        }
    }
}
